import { useQuery } from '@tanstack/react-query'
import { api, type Trace } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import styles from '../pursue.module.css'
import { FlowPicture } from './flow-picture.tsx'
import { TimelinePicture } from './timeline-picture.tsx'

/** How the money went, and when. */
export function PicturesSection({ id, trace }: { id: string; trace: Trace }) {
  const text = useText()
  const graph = useQuery({ queryKey: ['trace-graph', id], queryFn: () => api.traceGraph(id), staleTime: Infinity })
  return (
    <Section title={text('pursue.flow.title')} lead={text('pursue.flow.lead')}>
      <Loaded query={graph}>
        {(loaded) =>
          loaded.transfers.length > 0 && (
            <>
              <FlowPicture graph={loaded} trace={trace} />
              <TimelinePicture graph={loaded} trace={trace} />
              {loaded.leftOut > 0 && (
                <p className={styles.soft}>{text('pursue.flow.leftOut', { count: loaded.leftOut })}</p>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
