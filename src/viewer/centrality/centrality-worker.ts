import type { CentralityTask } from './centrality-task'
import { measureCentrality } from './measure-centrality'

self.addEventListener('message', ({ data }: MessageEvent<CentralityTask>) => {
  const answer = measureCentrality(data)
  self.postMessage(answer, { transfer: [answer.values.buffer] })
})
