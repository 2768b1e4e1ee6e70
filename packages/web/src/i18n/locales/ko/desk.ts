import type { Translation } from '../../translation.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Translation<typeof english> = {
  act: {
    message: '공개 답변',
    note: '내부 메모',
    take: '내가 맡기',
    assign: '배정',
    files: '파일 추가',
    'change-severity': '심각도 검토',
    'ask-severity-review': '심각도 검토 요청',
    wait: '대기로 전환',
    'end-wait': '대기 종료',
    'contact-attempt': '연락 시도 기록',
    'propose-solution': '해결안 제시',
    'confirm-solution': '고객을 대신해 해결 확인',
    'reject-solution': '미해결 기록',
    'record-consent': '확인 및 동의 기록',
    close: '종료',
    reopen: '다시 열기',
    why: '기한 산정 근거',
    menu: '이 케이스의 모든 작업',
    link: '링크 복사',
  },
};
