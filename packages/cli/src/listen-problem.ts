/** What to say where the address cannot be listened on; null for any other error. */
export function listenProblem(
  error: unknown,
  at: { host: string; port: number },
): { code: string; message: string; hint: string } | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return {
      code: 'port-in-use',
      message: `Port ${at.port} on ${at.host} is in use by another program.`,
      hint: 'Choose another with --port or UPHELD_PORT; 0 takes a free one.',
    };
  }
  if (code === 'EACCES') {
    return {
      code: 'port-not-permitted',
      message: `This account may not listen on port ${at.port}.`,
      hint: 'Choose one above 1023 with --port or UPHELD_PORT.',
    };
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return {
      code: 'host-not-here',
      message: `${at.host} is no address of this machine.`,
      hint: 'Set --host or UPHELD_HOST; 127.0.0.1 is for this machine alone, 0.0.0.0 for all its addresses.',
    };
  }
  return null;
}
