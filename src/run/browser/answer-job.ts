import type { WorkerMessage } from './worker-message'

/** In a worker: does the job that it is sent, and sends what {@link runWorker} waits for. */
export function answerJob<Job, Answer, News = never>(
  work: (job: Job, tell: (news: News) => void) => Promise<Answer>,
): void {
  const send = (message: WorkerMessage<Answer, News>) => self.postMessage(message)
  self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    work(data, (news) => send({ kind: 'news', news })).then(
      (answer) => send({ kind: 'answer', answer }),
      (error: unknown) => send({ kind: 'failure', message: error instanceof Error ? error.message : String(error) }),
    )
  })
}
