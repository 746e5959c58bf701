import type { Role } from '../data/api.ts'
import { en } from '../i18n/en.ts'
import { useText } from '../i18n/use-text.ts'
import { CheckField } from '../ui/form/check-field.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import styles from './settings.module.css'

export interface ChosenRoles {
  readonly roles: readonly Role[]
  readonly authority: string
}

interface RoleChoicesProps {
  readonly chosen: ChosenRoles
  readonly isMissing: boolean
  readonly onChange: (chosen: ChosenRoles) => void
}

const roles = Object.keys(en.role) as Role[]

/** The roles with what each may see, and the authority that a consular officer acts for. */
export function RoleChoices({ chosen, isMissing, onChange }: RoleChoicesProps) {
  const text = useText()
  const toggle = (role: Role, isOn: boolean) =>
    onChange({ ...chosen, roles: isOn ? [...chosen.roles, role] : chosen.roles.filter((each) => each !== role) })
  return (
    <>
      <fieldset className={styles.roles}>
        <legend>{text('members.roles')}</legend>
        {isMissing && (
          <p className={styles.error} role="alert">
            {text('members.rolesNeeded')}
          </p>
        )}
        {roles.map((role) => (
          <CheckField
            key={role}
            label={
              <>
                {text(`role.${role}`)} <span className={styles.quiet}>{text(`roleHint.${role}`)}</span>
              </>
            }
            checked={chosen.roles.includes(role)}
            onChange={(isOn) => toggle(role, isOn)}
          />
        ))}
      </fieldset>
      {chosen.roles.includes('consular-officer') && (
        <TextField
          label={text('members.authority')}
          hint={text('members.authorityHint')}
          value={chosen.authority}
          maxLength={200}
          onChange={(authority) => onChange({ ...chosen, authority })}
        />
      )}
    </>
  )
}
