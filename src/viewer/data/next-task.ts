/** Comes back when the page has done what else it had to do. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
