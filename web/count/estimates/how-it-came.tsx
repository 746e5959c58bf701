import type { KeptEstimate } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'

/** How the number came about, step by step, so that it can be redone by hand. */
export function HowItCame({ kept }: { kept: KeptEstimate }) {
  const text = useText()
  const { answer, basis, spread } = kept
  const { observed, estimate, model, parameters, interval, se, method, lists } = answer
  const intercept = parameters['(Intercept)']
  const pairs = (model ?? []).filter((term) => term.includes(':'))
  return (
    <Section title={text('estimates.how')}>
      <ol className={styles.steps}>
        <li>{text('estimates.stepRows', { lists: lists.length, basis: text(`overlap.${basis}`) })}</li>
        <li>{text('estimates.stepTable', { n: showPeople(observed) })}</li>
        <li>
          {text(`estimateStep.${method}`)}
          {pairs.length > 0 && (
            <>
              {' '}
              {text('estimates.stepPairs', { n: pairs.length })}
              <details className={styles.more}>
                <summary>{text('estimates.showParameters')}</summary>
                <ul className={styles.points}>
                  {Object.entries(parameters).map(([name, value]) => (
                    <li key={name}>
                      {name.replaceAll(':', ' × ')}: {typeof value === 'number' ? value.toFixed(4) : '−∞'}
                    </li>
                  ))}
                </ul>
              </details>
            </>
          )}
        </li>
        {typeof intercept === 'number' && (
          <li>
            {text('estimates.stepUnseen', {
              intercept: intercept.toFixed(4),
              unseen: showPeople(Math.exp(intercept)),
              observed: showPeople(observed),
              total: showPeople(estimate),
            })}
          </li>
        )}
        {interval && (
          <li>
            {text(`estimateInterval.${interval.kind}`, {
              level: Math.round(interval.level * 100),
              low: showPeople(interval.low),
              high: showPeople(interval.high),
              se: se === null ? '–' : se.toFixed(4),
              middle: spread.length > 50 ? showPeople(spread[50] ?? null) : '–',
            })}
            {interval.corrected && (
              <>
                {' '}
                {text('estimates.stepCorrected', {
                  low: showPeople(interval.corrected.low),
                  high: showPeople(interval.corrected.high),
                })}
              </>
            )}
          </li>
        )}
        <li>{text('estimates.stepAgain', { seed: answer.seed, version: answer.version })}</li>
      </ol>
      {interval?.corrected && <p className={styles.soft}>{interval.corrected.honesty}</p>}
    </Section>
  )
}
