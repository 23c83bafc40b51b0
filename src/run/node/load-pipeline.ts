/** Only when something is built: the language model takes longer to load than most questions take to answer. */
export const loadPipeline = () => import('../../pipeline')
