/** What a worker tells about its one job: how far it is, then its answer or that it has failed. */
export type WorkerMessage<Answer, News> =
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly message: string }
