/** Acts are found by their words in all three languages, whatever the screens speak. */
export const actWords: Record<string, string> = {
  message: 'public reply answer 公开回复 공개 답변',
  note: 'internal note 内部备注 내부 메모',
  take: 'take 接手 내가 맡기',
  assign: 'assign owner 指派 배정 담당자',
  'change-severity': 'severity review 复核严重级别 심각도 검토',
  wait: 'wait 等待 대기',
  'end-wait': 'resume end waiting 结束等待 대기 종료',
  'contact-attempt': 'contact attempt call 联系尝试 연락 시도',
  'propose-solution': 'propose solution 提出解决方案 해결안 제시',
  'confirm-solution': 'confirm 确认 해결 확인',
  'reject-solution': 'not solved 尚未解决 미해결',
  'record-consent': 'consent 确认和同意 동의',
  files: 'files attach 添加文件 파일',
  close: 'close 关闭 종료',
  reopen: 'reopen 重新打开 다시 열기',
};
