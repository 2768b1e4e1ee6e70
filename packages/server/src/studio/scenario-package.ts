// By path while the workspace is not linked by npm everywhere; afterwards importers name '@upheld/scenario' themselves.
export * from '../../../scenario/src/index.ts';
