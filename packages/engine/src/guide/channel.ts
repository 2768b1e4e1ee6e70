/** How a request reaches support. */
export type Channel = 'web' | 'phone' | 'mail';
