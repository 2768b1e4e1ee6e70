/** The shell of Upheld: database, HTTP, workers. The command line starts it; nothing else needs more than this. */
export { startUpheld } from './start.ts';
export type { Running, StartOptions } from './start.ts';
export { StartProblem } from './start-problem.ts';
export { demoPassword, demoWorkspace } from './demo/demo-people.ts';
export { demoSignIns } from './demo/seed-demo.ts';
export type { DemoSignIn } from './demo/seed-demo.ts';
export { createToken } from './keys/create-token.ts';
export type { CreatedToken, TokenRequest } from './keys/create-token.ts';
export { readSettings } from './settings/read-settings.ts';
export { describeSettings } from './settings/describe-settings.ts';
export { findUnknownSettings } from './settings/unknown-settings.ts';
export type { UnknownSetting } from './settings/unknown-settings.ts';
export type { Settings, SettingProblem } from './settings/settings.ts';
export { stageOn } from './stage/stage.ts';
export type { Stage } from './stage/stage.ts';
export type { Play, Player, StagedPlay } from './stage/play.ts';
