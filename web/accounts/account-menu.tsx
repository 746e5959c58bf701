import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Role } from '../data/api.ts'
import { useSession, useSessionChange } from '../data/session.ts'
import { en } from '../i18n/en.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/form/button.tsx'
import { SelectField } from '../ui/form/select-field.tsx'
import { chooseTheme, chosenTheme, type Theme } from '../ui/theme.ts'
import styles from './account-menu.module.css'

const roles = Object.keys(en.role) as Role[]
const themes = Object.keys(en.account.themes) as Theme[]

export function AccountMenu() {
  const text = useText()
  const { account, organisation, demonstration } = useSession()
  const changeSession = useSessionChange()
  const navigate = useNavigate()
  const [theme, setTheme] = useState(chosenTheme)
  const signingOut = useMutation({ mutationFn: api.signOut, onSuccess: changeSession })
  const looking = useMutation({
    mutationFn: api.lookAs,
    onSuccess: async (session) => {
      await navigate({ to: '/' })
      changeSession(session)
    },
  })
  if (!account) return null
  return (
    <section className={styles.menu} aria-label={text('account.menu')}>
      <div>
        <p className={styles.name}>{account.name}</p>
        <p className={styles.role}>
          {[...account.roles.map((role) => text(`role.${role}`)), organisation?.name].filter(Boolean).join(', ')}
        </p>
      </div>
      {demonstration && (
        <SelectField
          label={text('account.lookAs')}
          value={account.roles[0] ?? 'screener'}
          choices={roles.map((role) => ({ value: role, label: text(`role.${role}`) }))}
          onChange={(role) => looking.mutate(role)}
          disabled={looking.isPending}
        />
      )}
      <SelectField
        label={text('account.theme')}
        value={theme}
        choices={themes.map((each) => ({ value: each, label: text(`account.themes.${each}`) }))}
        onChange={(chosen) => {
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      />
      <Button kind="quiet" busy={signingOut.isPending} onClick={() => signingOut.mutate()}>
        {text('account.signOut')}
      </Button>
    </section>
  )
}
