import type { Translation } from '../../translation.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translation<typeof english> = {
  unreachable: '서버가 응답하지 않았습니다.',
  fault: '이 화면에서 장애가 발생했습니다.',
  'wrong-credentials': '이메일과 비밀번호가 맞지 않습니다. 확인한 뒤 다시 시도하세요.',
  'too-many-attempts': '시도 횟수가 너무 많습니다. 1분 뒤에 다시 시도하세요.',
  'http-403': '이 작업을 할 수 있는 권한이 없습니다.',
  'http-404': '내용이 없거나 볼 수 있는 권한이 없습니다.',
  'http-412': '그사이 다른 사람이 내용을 바꾸었습니다. 처리하지 않았습니다. 다시 확인한 뒤 시도하세요.',
  'http-500': '서버에 장애가 발생했습니다. 참조 번호로 기록되었습니다.',
  unknown: '서버가 이유를 밝히지 않고 거절했습니다.',
};
