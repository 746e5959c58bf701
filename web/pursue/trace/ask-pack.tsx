import { showAmount } from '@homeward/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Trace } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { type Service, servicesOf } from './services-of.ts'

interface AskPackProps {
  readonly id: string
  readonly trace: Trace
  /** Addresses of the exits to ask about; none for all with firm value. */
  readonly chosen: ReadonlySet<string>
  readonly onClose: () => void
}

/** A request to one service to hold what reached it. It waits for a second person, whatever is in it. */
export function AskPack({ id, trace, chosen, onClose }: AskPackProps) {
  const text = useText()
  const client = useQueryClient()
  const exits = trace.exits.filter(({ firm, address }) => firm !== '0' && (chosen.size === 0 || chosen.has(address)))
  const services = servicesOf(exits)
  const nameOf = ({ name, isIssuer }: Service) =>
    isIssuer ? text('pursue.ask.issuer', { token: trace.unit.name }) : name
  const [at, setAt] = useState(0)
  const asked = services[at] ?? services[0]
  const [service, setService] = useState(asked === undefined ? '' : nameOf(asked))
  const [reference, setReference] = useState('')
  const [legalBasis, setLegalBasis] = useState('')
  const [wasSent, setSent] = useState(false)
  const sending = useMutation({
    mutationFn: (addresses: readonly string[]) =>
      api.requestPack(id, { service: service.trim(), reference: reference.trim(), legalBasis, exits: [...addresses] }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['packs'] }),
  })
  const needed = (value: string) => (wasSent && value.trim() === '' ? text('common.required') : undefined)
  if (asked === undefined) return null
  return (
    <Dialog title={text('pursue.ask.title')} closeLabel={text('common.close')} onClose={onClose}>
      {sending.isSuccess ? (
        <Notice tone="green" title={text('pursue.ask.waits')}>
          <Link to="/packs">{text('pages.packs')}</Link>
        </Notice>
      ) : (
        <Form
          submit={text('pursue.ask.submit')}
          busy={sending.isPending}
          problem={<Trouble failure={sending.error} />}
          onSubmit={() => {
            setSent(true)
            if (service.trim() !== '' && reference.trim() !== '') sending.mutate(asked.addresses)
          }}
        >
          <p>{text('pursue.ask.lead')}</p>
          {services.length > 1 && (
            <SelectField
              label={text('pursue.ask.which')}
              hint={text('pursue.ask.whichHint')}
              value={String(at)}
              choices={services.map((each, index) => ({
                value: String(index),
                label: text('pursue.ask.choice', {
                  name: nameOf(each) || text('pursue.ask.unnamed', { address: each.addresses[0] ?? '' }),
                  places: each.addresses.length,
                  firm: showAmount(String(each.firm), trace.unit),
                }),
              }))}
              onChange={(chosenAt) => {
                setAt(Number(chosenAt))
                setService(nameOf(services[Number(chosenAt)]!))
              }}
            />
          )}
          <p>
            {text('pursue.ask.sum', {
              count: asked.addresses.length,
              firm: showAmount(String(asked.firm), trace.unit),
            })}
          </p>
          <TextField
            label={text('pursue.ask.service')}
            hint={text('pursue.ask.serviceHint')}
            error={needed(service)}
            maxLength={200}
            value={service}
            onChange={setService}
          />
          <TextField
            label={text('pursue.ask.reference')}
            hint={text('pursue.ask.referenceHint')}
            error={needed(reference)}
            maxLength={80}
            autoComplete="off"
            value={reference}
            onChange={setReference}
          />
          <TextArea
            label={text('pursue.ask.basis')}
            hint={text('pursue.ask.basisHint')}
            maxLength={2000}
            value={legalBasis}
            onChange={setLegalBasis}
          />
        </Form>
      )}
    </Dialog>
  )
}
