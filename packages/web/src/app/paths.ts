/** The one builder of addresses. Not by the contract's index, which would bring every schema into the browser. */
export { path, publishedGuidePath, signInPath } from '@upheld/contract/paths';
