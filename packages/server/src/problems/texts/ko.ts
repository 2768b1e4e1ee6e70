import type { Sentences } from './sentences.ts';

export const ko: Sentences = {
  'json-malformed': { title: 'JSON이 아님', detail: '요청 본문이 JSON이 아닙니다.' },
  'shape-invalid': { title: '형식 오류', detail: '요청에 빠졌거나 형식이 맞지 않는 값이 있습니다.' },
  'cursor-invalid': {
    title: '알 수 없는 커서',
    detail: '이 목록의 커서가 아닙니다. 처음부터 다시 읽어 주세요.',
  },
  'header-invalid': { title: '헤더 오류', detail: '{header} 헤더를 읽을 수 없습니다.' },
  'request-unreadable': { title: 'HTTP가 아님', detail: '요청을 HTTP로 읽을 수 없습니다.' },
  'not-signed-in': { title: '로그인 필요', detail: '로그인한 뒤 다시 시도해 주세요.' },
  'sign-in-refused': {
    title: '로그인할 수 없음',
    detail: '이메일과 비밀번호가 맞지 않습니다. 확인한 뒤 다시 시도해 주세요.',
  },
  forbidden: { title: '권한 없음', detail: '현재 역할로는 할 수 없는 작업입니다.' },
  'origin-refused': {
    title: '다른 사이트의 요청',
    detail: '다른 사이트에서 온 요청이라 처리하지 않았습니다. Upheld를 직접 열어 다시 시도해 주세요.',
  },
  'not-entitled': { title: '지원 자격 없음', detail: '계약에 포함되지 않은 요청입니다.' },
  'not-found': { title: '찾을 수 없음', detail: '이 주소에 내용이 없거나 볼 권한이 없습니다.' },
  'method-not-allowed': {
    title: '지원하지 않는 메서드',
    detail: '이 주소는 {method} 메서드를 지원하지 않습니다.',
  },
  'request-in-flight': {
    title: '처리 중',
    detail: '같은 요청을 처리하고 있습니다. 잠시 후 다시 시도해 주세요.',
  },
  'upload-elsewhere': {
    title: '업로드 위치가 다름',
    detail: '업로드가 다른 위치까지 진행되었습니다. HEAD로 위치를 확인한 뒤 이어서 보내 주세요.',
  },
  'case-changed': {
    title: '케이스가 변경됨',
    detail: '읽은 뒤에 케이스가 변경되어 지금은 버전 {version}입니다. 다시 확인한 뒤 시도해 주세요.',
  },
  'upload-version': {
    title: 'tus 버전이 다름',
    detail: '업로드는 tus 1.0.0을 사용합니다. Tus-Resumable: 1.0.0을 보내 주세요.',
  },
  'body-too-large': { title: '너무 큼', detail: '요청이 {limit}바이트보다 큽니다.' },
  'upload-too-large': { title: '파일이 너무 큼', detail: '파일이 {limit} MB보다 큽니다.' },
  'upload-longer': {
    title: '알린 길이보다 김',
    detail: 'Upload-Length로 알린 길이보다 많은 바이트가 왔습니다.',
  },
  'media-type-unsupported': { title: '지원하지 않는 형식', detail: 'application/json 형식으로 보내 주세요.' },
  refused: { title: '할 수 없음', detail: '지금은 할 수 없는 작업입니다.' },
  'key-reused': {
    title: '이미 사용한 키',
    detail: '이 Idempotency-Key는 다른 요청에 사용했습니다. 새 키를 사용해 주세요.',
  },
  'file-unknown': {
    title: '알 수 없는 파일',
    detail: '파일이 없거나, 업로드가 끝나지 않았거나, 다른 케이스의 파일입니다.',
  },
  'person-unknown': { title: '알 수 없는 사람', detail: '여기에 없는 사람입니다.' },
  'edition-unknown': { title: '알 수 없는 판', detail: '이 지원 가이드에는 그런 판이 없습니다.' },
  'edition-changed': {
    title: '판은 변경할 수 없음',
    detail:
      '{guide}의 {edition} 판은 다른 내용으로 이미 게시되었습니다. 수정한 가이드에는 새 판을 지정해 주세요.',
  },
  'guide-has-errors': {
    title: '가이드에 오류가 있음',
    detail: '게시하지 않았습니다. 오류 {errors}건을 수정한 뒤 다시 게시해 주세요.',
  },
  'outbox-not-retriable': {
    title: '다시 보낼 수 없음',
    detail: '보류되었거나 포기한 메일만 다시 보낼 수 있습니다.',
  },
  'clock-is-real': { title: '실제 시계', detail: '모의 시계만 옮길 수 있습니다.' },
  'clock-backwards': {
    title: '앞으로만 가능',
    detail: '시계는 앞으로만 옮길 수 있습니다. 현재 {now}입니다.',
  },
  'clock-too-far': { title: '너무 먼 시각', detail: '시계는 {latest}까지만 옮길 수 있습니다.' },
  'no-wake-up': { title: '기다릴 시각 없음', detail: '이 작업 공간에는 진행 중인 기한이 없습니다.' },
  'act-unknown': { title: '알 수 없는 작업', detail: '케이스에 없는 작업입니다: {act}.' },
  'if-match-missing': { title: '버전 없음', detail: '읽은 케이스의 버전을 If-Match에 적어 주세요.' },
  'too-many-requests': { title: '요청이 너무 많음', detail: '{seconds}초 뒤에 다시 시도해 주세요.' },
  'headers-too-large': { title: '헤더가 너무 큼', detail: '요청의 헤더가 너무 큽니다.' },
  internal: {
    title: 'Upheld 장애',
    detail: 'Upheld의 장애입니다. 참조 번호 {reference}와 함께 알려 주세요.',
  },
  draining: {
    title: '다시 시작하는 중',
    detail: 'Upheld를 다시 시작하고 있습니다. 잠시 후 다시 시도해 주세요.',
  },
  required: { title: '형식 오류', detail: '빠진 항목입니다.' },
  invalid_type: { title: '형식 오류', detail: '빠졌거나 형식이 다릅니다.' },
  'text-unstorable': {
    title: '형식 오류',
    detail: '저장할 수 없는 문자가 들어 있습니다. 지우거나 다시 입력해 주세요.',
  },
  too_big: { title: '형식 오류', detail: '너무 크거나 깁니다.' },
  too_small: { title: '형식 오류', detail: '너무 작거나 짧습니다.' },
  invalid_format: { title: '형식 오류', detail: '형식이 맞지 않습니다.' },
  invalid_value: { title: '형식 오류', detail: '허용된 값이 아닙니다.' },
  invalid_union: { title: '형식 오류', detail: '허용된 형식이 아닙니다.' },
  unrecognized_keys: { title: '형식 오류', detail: '알 수 없는 항목이 있습니다.' },
};
