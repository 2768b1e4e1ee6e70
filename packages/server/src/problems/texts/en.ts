import type { Sentences } from './sentences.ts';

export const en: Sentences = {
  'json-malformed': { title: 'Not JSON', detail: 'The body of the request is not JSON.' },
  'shape-invalid': {
    title: 'Wrong shape',
    detail: 'Some values of the request are missing or have the wrong shape.',
  },
  'cursor-invalid': {
    title: 'Unknown cursor',
    detail: 'The cursor does not come from this list. Start again without one.',
  },
  'header-invalid': { title: 'Wrong header', detail: 'The header {header} cannot be read.' },
  'request-unreadable': { title: 'Not HTTP', detail: 'The request cannot be read as HTTP.' },
  'not-signed-in': { title: 'Not signed in', detail: 'Sign in and try again.' },
  'sign-in-refused': {
    title: 'Sign-in refused',
    detail: 'Email and password do not match. Check both and try again.',
  },
  forbidden: { title: 'Not allowed', detail: 'Your role does not allow this.' },
  'origin-refused': {
    title: 'From another site',
    detail: 'The request came from another site, so nothing was done. Open Upheld itself and try again.',
  },
  'not-entitled': { title: 'Not entitled', detail: 'The contract does not cover this request.' },
  'not-found': { title: 'Not found', detail: 'There is nothing at this address, or it is not yours to see.' },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: 'This address does not know the method {method}.',
  },
  'request-in-flight': {
    title: 'Already under way',
    detail: 'The same request is being carried out. Try again in a moment.',
  },
  'upload-elsewhere': {
    title: 'Upload is elsewhere',
    detail: 'The upload has got to another byte. Ask with HEAD where it is, and go on there.',
  },
  'case-changed': {
    title: 'The case has changed',
    detail:
      'Somebody changed the case since you read it; it is now at version {version}. Look at it again, then repeat.',
  },
  'upload-version': {
    title: 'Other tus version',
    detail: 'Uploads use tus 1.0.0. Send Tus-Resumable: 1.0.0.',
  },
  'body-too-large': { title: 'Too large', detail: 'The request is larger than {limit} bytes.' },
  'upload-too-large': { title: 'File too large', detail: 'The file is larger than {limit} MB.' },
  'upload-longer': {
    title: 'More than announced',
    detail: 'More bytes came than Upload-Length announced.',
  },
  'media-type-unsupported': {
    title: 'Media type not supported',
    detail: 'Send the request as application/json.',
  },
  refused: { title: 'Refused', detail: 'This cannot be done now.' },
  'key-reused': {
    title: 'Key used before',
    detail: 'This Idempotency-Key was used for another request. Take a new one.',
  },
  'file-unknown': {
    title: 'Unknown file',
    detail: 'The file was not found, is not uploaded completely, or belongs to another case.',
  },
  'person-unknown': { title: 'Unknown person', detail: 'There is no such person here.' },
  'edition-unknown': { title: 'Unknown edition', detail: 'The guide has no such edition here.' },
  'edition-changed': {
    title: 'Editions do not change',
    detail:
      'Edition {edition} of {guide} is published with other content. Give the changed guide a new edition.',
  },
  'guide-has-errors': {
    title: 'The guide has errors',
    detail: 'Nothing was published: {errors} errors were found. Correct them and publish again.',
  },
  'outbox-not-retriable': {
    title: 'Not to be repeated',
    detail: 'Only mails that are deferred or given up can be sent again.',
  },
  'clock-is-real': { title: 'The clock is real', detail: 'Only a simulated clock can be moved.' },
  'clock-backwards': {
    title: 'Forward only',
    detail: 'The clock moves forward only; it already shows {now}.',
  },
  'clock-too-far': { title: 'Too far', detail: 'The clock goes no further than {latest}.' },
  'no-wake-up': { title: 'Nothing to wait for', detail: 'No clock is running in this workspace.' },
  'act-unknown': { title: 'Unknown act', detail: 'A case does not know the act {act}.' },
  'if-match-missing': {
    title: 'Version missing',
    detail: 'Say in If-Match which version of the case you have read.',
  },
  'too-many-requests': { title: 'Too many requests', detail: 'Wait {seconds} seconds, then try again.' },
  'headers-too-large': { title: 'Headers too large', detail: 'The headers of the request are too large.' },
  internal: {
    title: 'Fault in Upheld',
    detail: 'This is a fault in Upheld. Report it with the reference {reference}.',
  },
  draining: { title: 'Restarting', detail: 'Upheld is restarting. Try again in a moment.' },
  required: { title: 'Wrong shape', detail: 'This is missing.' },
  invalid_type: { title: 'Wrong shape', detail: 'This is missing or has the wrong type.' },
  'text-unstorable': {
    title: 'Wrong shape',
    detail: 'This holds a character that cannot be stored. Delete it, or type the text anew.',
  },
  too_big: { title: 'Wrong shape', detail: 'This is too large or too long.' },
  too_small: { title: 'Wrong shape', detail: 'This is too small or too short.' },
  invalid_format: { title: 'Wrong shape', detail: 'This does not have the expected form.' },
  invalid_value: { title: 'Wrong shape', detail: 'This is none of the possible values.' },
  invalid_union: { title: 'Wrong shape', detail: 'This has none of the possible shapes.' },
  unrecognized_keys: { title: 'Wrong shape', detail: 'There are members that nobody knows.' },
};
