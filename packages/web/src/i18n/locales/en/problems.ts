export const problems = {
  unreachable: 'The server did not answer.',
  fault: 'This page met a fault of its own.',
  'wrong-credentials': 'Email and password do not fit together. Check both and try again.',
  'too-many-attempts': 'Too many attempts. Wait a minute, then try again.',
  'http-403': 'This is not yours to do.',
  'http-404': 'It is not here, or not yours to see.',
  'http-412': 'Somebody changed this meanwhile. Nothing was done. Look at it again, then repeat.',
  'http-500': 'The server met a fault. It is recorded under the reference.',
  unknown: 'The server refused this without a reason.',
};
