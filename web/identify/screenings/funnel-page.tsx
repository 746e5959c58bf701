import { findQuestion } from '@homeward/screen'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type ScreeningFunnel } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { FunnelBars } from './funnel-bars.tsx'
import styles from './screenings.module.css'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** For the coordinator alone: the way through by place and authority, and how far two screeners agree. By name, never by result. */
export function FunnelPage() {
  const text = useText()
  const funnel = useQuery({ queryKey: ['screenings', 'funnel'], queryFn: api.funnel })
  return (
    <Page
      title={text('pages.funnel')}
      lead={funnel.data && text('funnel.lead', { smallest: funnel.data.smallest })}
      above={<Link to="/interviews">{text('pages.screenings')}</Link>}
    >
      <Loaded query={funnel}>{(data) => <FunnelBody funnel={data} />}</Loaded>
    </Page>
  )
}

function FunnelBody({ funnel }: { funnel: ScreeningFunnel }) {
  const text = useText()
  if (funnel.everyone.every(({ people }) => people === 0)) return <p>{text('funnel.none')}</p>
  return (
    <>
      <Section title={text('funnel.everyone')}>
        <FunnelBars name={text('funnel.everyone')} steps={funnel.everyone} />
      </Section>
      <Section title={text('funnel.bySite')}>
        <div className={styles.bars}>
          {funnel.sites.map(({ name, steps }) => (
            <div key={name}>
              <h3>{name}</h3>
              <FunnelBars name={name} steps={steps} />
            </div>
          ))}
        </div>
      </Section>
      <Section title={text('funnel.byAuthority')}>
        <div className={styles.bars}>
          {funnel.authorities.map(({ name, steps, charged }) => (
            <div key={name}>
              <h3>{name}</h3>
              <FunnelBars name={name} steps={steps} />
              <p className={styles.quiet}>
                {charged === null ? text('funnel.chargedHidden') : text('funnel.charged', { n: charged })}
              </p>
            </div>
          ))}
        </div>
      </Section>
      <Agreement lines={funnel.agreement} />
    </>
  )
}

type Interval = ScreeningFunnel['agreement'][number]['ac1']

function Agreement({ lines }: { lines: ScreeningFunnel['agreement'] }) {
  const text = useText()
  const show = (interval: Interval) =>
    interval === null
      ? ''
      : text('funnel.interval', {
          value: two.format(interval.value),
          low: two.format(interval.low),
          high: two.format(interval.high),
        })
  return (
    <Section title={text('funnel.agreement')} lead={text('funnel.agreementLead')}>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{text('funnel.agreementNone')}</p>
      ) : (
        <SimpleTable
          label={text('funnel.agreement')}
          head={[
            { id: 'place', title: text('funnel.place') },
            { id: 'question', title: text('funnel.question') },
            { id: 'pairs', title: text('funnel.pairs'), align: 'end' },
            { id: 'same', title: text('funnel.same'), align: 'end' },
            { id: 'ac1', title: text('funnel.ac1') },
            { id: 'kappa', title: text('funnel.kappa') },
          ]}
        >
          {lines.map((line) => (
            <tr key={`${line.site} ${line.question}`}>
              <td>{line.site ?? text('funnel.allPlaces')}</td>
              <td>{findQuestion(line.question)?.open ?? line.question}</td>
              <td data-align="end">{line.pairs ?? text('funnel.hidden')}</td>
              <td data-align="end">{line.observed === null ? '' : percent.format(line.observed)}</td>
              <td>{show(line.ac1)}</td>
              <td>{show(line.kappa)}</td>
            </tr>
          ))}
        </SimpleTable>
      )}
    </Section>
  )
}
