import type { FormField } from '../../kernel/form-field.ts';
import type { Text } from '../text.ts';

/** What the product itself calls the acts and facts that its concepts bring along, whatever the guide's languages are. */
const text = (en: string, zh: string, ko: string): Text => ({ en, 'zh-CN': zh, ko });

const reason = text('Reason', '原因', '사유');

const reasonField: FormField = {
  id: 'reason',
  type: 'long',
  label: reason,
  help: null,
  show: null,
  required: true,
  options: [],
  pattern: null,
  maxLength: 2_000,
  prefill: null,
  find: null,
  readsAs: null,
  clauses: [],
};

export const own = {
  tier: text('Tier', '支持层级', '지원 단계'),
  escalated: text('Escalated', '问题升级中', '에스컬레이션 중'),
  invited: text('Opinion asked for', '正在征求意见', '의견 요청 중'),
  handUp: text('Hand up to the next tier', '转交上级支持', '상위 이관'),
  handBack: text('Hand back', '退回下级支持', '하위 단계로 반려'),
  reasonField,
};
