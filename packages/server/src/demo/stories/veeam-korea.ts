import { ago, answer, close, confirm, note, on, propose, take, waitFor, write, type Story } from './story.ts';

export const veeamStories: readonly Story[] = [
  {
    contact: 'park.jun@hanbit.example',
    contract: 'VK-24-010',
    product: 'backup-replication',
    severity: '1',
    title: '운영 DB 복구가 중단됩니다',
    description:
      '오늘 새벽 장애 이후 운영 DB를 즉시 복구하려 했으나 62%에서 멈추고 "Failed to connect to guest agent" 오류가 납니다. 생산 라인이 멈춰 있습니다.',
    form: {
      stopped: 'database',
      escalationNumber: '05531188',
      prerequisites: 'checked',
      'product-version': '11a P20220302',
      'error-message': 'Failed to connect to guest agent',
      tried: '프록시를 바꾸어 두 번 다시 시도했습니다.',
    },
    filed: ago(8),
    steps: [],
  },
  {
    contact: 'park.jun@hanbit.example',
    contract: 'VK-24-010',
    product: 'backup-replication',
    severity: '2',
    title: '복제 작업이 매일 밤 실패합니다',
    description: '3일 전부터 재해복구 센터로 보내는 복제 작업이 02시에 실패합니다. 백업 작업은 정상입니다.',
    form: {
      stopped: 'nothing',
      escalationNumber: '05530274',
      prerequisites: 'checked',
      'product-version': '11a',
      'error-message': 'Resource not ready: snapshot',
    },
    filed: on(2, '09:30'),
    steps: [
      take(on(2, '10:00'), 'park.sora'),
      write(
        on(2, '10:10'),
        'park.sora',
        '박준 님, 안녕하세요. 담당자 박소라입니다. 02시에 실행되는 저장소 정리 작업과 시간이 겹치는 것으로 보입니다. 작업 로그와 저장소 작업 일정을 보내 주세요.',
      ),
      waitFor(on(2, '10:11'), 'park.sora', 'customer', '작업 로그와 저장소 작업 일정'),
    ],
  },
  {
    contact: 'kim.yuna@seorin.example',
    contract: 'VK-24-022',
    product: 'backup-replication',
    severity: '3',
    title: '테이프 작업 속도가 절반으로 떨어졌습니다',
    description: '11a로 올린 뒤 테이프 작업 속도가 120 MB/s에서 60 MB/s로 떨어졌습니다.',
    form: {
      stopped: 'nothing',
      escalationNumber: '05529961',
      prerequisites: 'unchecked',
      'product-version': '11a',
    },
    filed: on(3, '13:40'),
    steps: [
      take(on(2, '16:30'), 'park.sora'),
      note(on(2, '16:40'), 'park.sora', '블록 크기가 256 KB로 초기화된 흔적. 드라이버 설정 확인 필요.'),
      write(
        on(2, '17:00'),
        'park.sora',
        '김유나 님, 안녕하세요. 업그레이드 뒤 드라이브 블록 크기가 바뀐 것으로 보입니다. 드라이브 속성에서 블록 크기를 1024 KB로 되돌린 뒤 결과를 알려 주세요.',
      ),
      answer(on(1, '10:20'), '1024 KB로 바꾸니 110 MB/s까지 올라왔습니다. 하루 더 지켜보겠습니다.'),
    ],
  },
  {
    contact: 'park.jun@hanbit.example',
    contract: 'VK-24-010',
    product: 'backup-replication',
    severity: '4',
    title: '보고서 메일 수신자를 바꾸고 싶습니다',
    description: '일일 보고서 메일의 수신자를 팀 주소로 바꾸는 방법을 알고 싶습니다.',
    form: {
      stopped: 'nothing',
      escalationNumber: '05528007',
      prerequisites: 'checked',
      'product-version': '11a',
    },
    filed: on(8, '11:00'),
    steps: [
      take(on(8, '11:20'), 'park.sora'),
      propose(
        on(8, '11:30'),
        'park.sora',
        '일반 옵션의 메일 알림에서 수신자를 바꾸고, 작업마다 따로 지정한 주소는 지워 주세요.',
      ),
      confirm(on(7, '09:10'), '잘 바뀌었습니다. 감사합니다.'),
      close(on(7, '09:40'), 'park.sora', 'solved'),
    ],
  },
];
