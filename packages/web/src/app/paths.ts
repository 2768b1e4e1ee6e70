/** The one builder of addresses. By its file: the contract's index would bring every schema into the browser. */
export { path, signInPath } from '../../../contract/src/paths.ts';
