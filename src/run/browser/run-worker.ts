import type { WorkerMessage } from './worker-message'

export interface WorkerOptions<News> {
  readonly onNews?: (news: News) => void
  /** Ends the worker at once, whatever it is doing; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Sends a job to a worker that {@link answerJob} made, and ends the worker when it has answered, failed or is called off. */
export function runWorker<Answer, News = never>(
  worker: Worker,
  job: unknown,
  { onNews, signal }: WorkerOptions<News> = {},
): Promise<Answer> {
  const answered = new Promise<Answer>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'a worker could not be started')))
    worker.addEventListener('messageerror', () => reject(new Error('a worker has sent what cannot be read')))
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Answer, News>>) => {
      if (data.kind === 'news') onNews?.(data.news)
      else if (data.kind === 'answer') resolve(data.answer)
      else reject(new Error(data.message))
    })
    if (signal?.aborted) reject(signal.reason)
    else worker.postMessage(job)
  })
  return answered.finally(() => worker.terminate())
}
