/** What the server needs to be told; `settings/` reads it from the environment. */
export interface ServerSettings {
  /** Where people reach Upheld, without a slash at its end. */
  readonly baseUrl: string;
  readonly secret: string;
  /** Uploads lie in `uploads` below it. */
  readonly dataFolder: string;
  readonly uploadLimitBytes: number;
  /** Folder of the built web app, or null where none is served. */
  readonly webFolder: string | null;
  /** Addresses or networks of proxies whose X-Forwarded-* headers are believed. */
  readonly trustProxy: readonly string[];
  /** Answers are held against their schemas: for tests and development. */
  readonly checkAnswers: boolean;
  /** Sign-in attempts per minute and address. */
  readonly signInsPerMinute: number;
  /** All requests per minute and address. */
  readonly requestsPerMinute: number;
}
