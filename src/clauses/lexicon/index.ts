export { TAKES_CLAUSE } from './takes-clause'
