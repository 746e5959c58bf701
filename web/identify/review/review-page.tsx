import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { Decision } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Toast } from '../../ui/status/toast.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { JudgeBar } from './judge-bar.tsx'
import { JudgedPairs } from './judged-pairs.tsx'
import { PairView } from './pair-view.tsx'
import styles from './review-page.module.css'
import { useReview } from './use-review.ts'

type View = 'open' | 'judged'

export function ReviewPage() {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const [view, setView] = useState<View>('open')
  return (
    <Page
      title={text('pages.review')}
      lead={text('review.lead')}
      actions={
        may('batch.accept') && (
          <Button onClick={() => void navigate({ to: '/review/batches' })}>{text('review.batches')}</Button>
        )
      }
    >
      <ChoiceField
        label=""
        inline
        value={view}
        choices={[
          { value: 'open', label: text('review.showOpen') },
          { value: 'judged', label: text('review.showJudged') },
        ]}
        onChange={setView}
      />
      {view === 'open' ? <OpenPairs /> : <JudgedPairs />}
    </Page>
  )
}

function OpenPairs() {
  const text = useText()
  const review = useReview()
  const [said, setSaid] = useState<{ words: string; turn: number }>()
  const say = (words: string) => setSaid((before) => ({ words, turn: (before?.turn ?? 0) + 1 }))
  const hush = useCallback(() => setSaid(undefined), [])
  const judge = (decision: Decision, reason: string) => {
    say(text(`review.done.${decision}`))
    void review.judge(decision, reason)
  }
  const undo = async () => {
    if (await review.undo()) say(text('review.undone'))
  }
  useKeys({ j: review.forward, k: review.back, z: () => void undo() })
  const { pair, counts, failure, isLoading, last } = review
  return (
    <>
      <p className={styles.progress} role="status">
        {text('review.progress', counts)}
        <span className={styles.keys}>
          {text('review.keys')}: {text('review.keysText')}
        </span>
      </p>
      <Trouble failure={failure} onRetry={review.again} />
      {isLoading && <Waiting label={text('common.loading')} />}
      {!isLoading && !pair && (
        <Empty
          title={text('review.emptyTitle')}
          action={last && <Button onClick={() => void undo()}>{text('common.undo')}</Button>}
        >
          {text('review.empty')}
        </Empty>
      )}
      {pair && (
        <div key={pair.id} className={styles.one}>
          <PairView pair={pair} />
          <JudgeBar onJudge={judge}>
            <Button kind="quiet" shortcut="k" disabled={review.number === 1} onClick={review.back}>
              {text('review.previous')}
            </Button>
            <Button kind="quiet" shortcut="j" onClick={review.forward}>
              {text('review.skip')}
            </Button>
          </JudgeBar>
        </div>
      )}
      {said && (
        <Toast
          key={said.turn}
          onGone={hush}
          action={last && <Button onClick={() => void undo()}>{text('common.undo')}</Button>}
        >
          {said.words}
        </Toast>
      )}
    </>
  )
}
