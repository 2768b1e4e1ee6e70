export type StudioScreen = 'read' | 'calendar' | 'due' | 'scenarios' | 'diff';

/** The one builder of the web app's addresses, used by the app, the mails and the webhooks. Free of any framework. */
export const path = (workspace: string) => {
  const root = `/w/${encodeURIComponent(workspace)}`;
  const entry = (hash?: string) => (hash === undefined ? '' : `#${hash}`);
  return {
    root,
    portal: {
      home: () => `${root}/portal`,
      cases: () => `${root}/portal/cases`,
      newCase: () => `${root}/portal/cases/new`,
      case: (number: number, at: { entry?: string } = {}) =>
        `${root}/portal/cases/${number}${entry(at.entry)}`,
      filed: (number: number) => `${root}/portal/cases/${number}?filed=true`,
      promise: (number: number, milestone: string) => `${root}/portal/cases/${number}/promises/${milestone}`,
      guide: () => `${root}/portal/guide`,
    },
    desk: {
      queue: (view = 'open') => `${root}/desk/queue/${view}`,
      case: (number: number, at: { entry?: string } = {}) => `${root}/desk/cases/${number}${entry(at.entry)}`,
      promise: (number: number, milestone: string) => `${root}/desk/cases/${number}/promises/${milestone}`,
      newCase: () => `${root}/desk/new`,
      accounts: () => `${root}/desk/accounts`,
      account: (id: string) => `${root}/desk/accounts/${id}`,
    },
    studio: {
      guides: () => `${root}/studio/guides`,
      edition: (guide: string, edition: string, screen: StudioScreen = 'read') =>
        `${root}/studio/guides/${guide}/editions/${encodeURIComponent(edition)}/${screen}`,
    },
    admin: {
      outbox: () => `${root}/admin/outbox`,
      clock: () => `${root}/admin/clock`,
      keys: () => `${root}/admin/keys`,
      people: () => `${root}/admin/people`,
    },
  };
};

/** A guide as published: open to everybody with the address. Without an edition it is the one in force. */
export const publishedGuidePath = (workspace: string, guide: string, edition?: string) =>
  ['/g', workspace, guide, ...(edition === undefined ? [] : [edition])]
    .map((part, index) => (index === 0 ? part : encodeURIComponent(part)))
    .join('/');

export const signInPath = (next?: string) =>
  next === undefined ? '/signin' : `/signin?next=${encodeURIComponent(next)}`;
