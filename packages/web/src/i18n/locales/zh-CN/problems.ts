import type { Translation } from '../../translation.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translation<typeof english> = {
  unreachable: '服务器没有响应。',
  fault: '页面出现故障。',
  'wrong-credentials': '邮箱与密码不匹配。请核对后重试。',
  'too-many-attempts': '尝试次数过多。请等待一分钟后重试。',
  'http-403': '没有执行此操作的权限。',
  'http-404': '内容不存在，或无权查看。',
  'http-412': '内容已被他人更改，操作未执行。请查看最新内容后重试。',
  'http-500': '服务器出现故障，已按参考编号记录。',
  unknown: '服务器拒绝了此操作，未说明原因。',
};
