/** A correction that has no object in the articles as they are. The message says why; the build goes on without it. */
export class DoesNotApply extends Error {}
