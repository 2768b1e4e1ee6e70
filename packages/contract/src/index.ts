/** The shapes of the HTTP API and the addresses of the web app, shared by server, web, mails and command line. */
export * from './common.ts';
export * from './guides.ts';
export * from './milestones.ts';
export * from './answers.ts';
export * from './filing.ts';
export * from './cases.ts';
export * from './guidance.ts';
export * from './acts.ts';
export * from './people.ts';
export * from './operations.ts';
export * from './scenarios.ts';
export * from './studio.ts';
export * from './paths.ts';
export * from './editions.ts';
