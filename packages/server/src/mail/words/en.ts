import type { MailWords } from './mail-words.ts';

export const en: MailWords = {
  caseWord: 'case',
  supportTeam: 'the support team',
  greeting: (name) => `Hello ${name},`,
  promised: 'What we promised',
  by: (due) => `by ${due}`,
  why: 'Why then?',
  open: 'Open it',
  footer: (vendor, number) => [
    `${vendor} support. Quote ${number} when you write to us about this.`,
    'You get this mail because you are named in it. Answer on the page that the button opens.',
  ],
  notices: {
    confirmation: (f) => ({
      subject: `[${f.number}] We have it: ${f.title}`,
      paragraphs: [
        `Your ${f.caseWord} is filed. Its number is ${f.number}; quote it whenever you write or call about this.`,
      ],
    }),
    reply: (f) => ({
      subject: `[${f.number}] ${f.actor} replied: ${f.title}`,
      paragraphs: [`${f.actor} wrote to you.`],
    }),
    assigned: (f) => ({
      subject: `[${f.number}] ${f.owner} has taken it: ${f.title}`,
      paragraphs: [`${f.owner} is now in charge of ${f.caseWord} ${f.number}.`],
    }),
    reassigned: (f) => ({
      subject: `[${f.number}] ${f.owner} takes over: ${f.title}`,
      paragraphs: [
        `${f.caseWord} ${f.number} has passed to ${f.owner}.`,
        ...(f.reason === '' ? [] : [`The reason: ${f.reason}`]),
      ].map(sentenceCase),
    }),
    'severity-changed': (f) => ({
      subject: `[${f.number}] Severity is now ${f.severityAfter}: ${f.title}`,
      paragraphs: [
        `We reviewed the severity: ${f.severityBefore} is now ${f.severityAfter}.`,
        ...(f.reason === '' ? [] : [`The reason: ${f.reason}`]),
      ],
    }),
    'waiting-for-you': (f) => ({
      subject: `[${f.number}] We are waiting for you: ${f.title}`,
      paragraphs: ['To go on we need something from you:', f.reason],
    }),
    'solution-proposed': (f) => ({
      subject: `[${f.number}] Is it solved? ${f.title}`,
      paragraphs: [`${f.actor} thinks that this solves it. Tell us whether it does.`],
    }),
    closed: (f) => ({
      subject: `[${f.number}] Closed: ${f.title}`,
      paragraphs: [
        `${f.caseWord} ${f.number} is closed: ${f.closingWay}.`,
        ...(f.reason === '' ? [] : [f.reason]),
      ].map(sentenceCase),
    }),
    reopened: (f) => ({
      subject: `[${f.number}] Open again: ${f.title}`,
      paragraphs: [`${f.caseWord} ${f.number} is open again.`, ...(f.reason === '' ? [] : [f.reason])].map(
        sentenceCase,
      ),
    }),
    'new-message': (f) => ({
      subject: `[${f.number}] ${f.actor} wrote: ${f.title}`,
      paragraphs: [`${f.actor} wrote on ${f.number}.`],
    }),
    'milestone-warned': (f) => ({
      subject: `[${f.number}] Due soon: ${f.milestone}`,
      paragraphs: [`${f.milestone} for ${f.number} "${f.title}" is due by ${f.due}.`],
    }),
    'milestone-missed': (f) => ({
      subject: `[${f.number}] Missed: ${f.milestone}`,
      paragraphs: [`${f.milestone} for ${f.number} "${f.title}" was due by ${f.due} and has not been given.`],
    }),
    'act-done': (f) => ({
      subject: `[${f.number}] ${f.act}: ${f.title}`,
      paragraphs: [`For ${f.caseWord} ${f.number} this was recorded: ${f.act}.`],
    }),
  },
  other: (f) => ({
    subject: `[${f.number}] ${f.title}`,
    paragraphs: [`There is news on ${f.caseWord} ${f.number}.`],
  }),
  listing: {
    said: (f, count) => ({
      subject: `[${f.number}] ${f.milestone || f.act || f.title}: ${count === 0 ? 'none open' : `${count} open`}`,
      paragraphs: [],
    }),
    heading: (count) => (count === 1 ? 'One is open' : `${count} are open`),
    none: 'None is open.',
    more: (count) => `And ${count} more that are not listed here.`,
    state: (status, since) => `${status} since ${since}`,
    next: (milestone, due) => `Due next: ${milestone}, by ${due}`,
    missed: 'A promise was missed.',
    status: {
      new: 'New',
      withUs: 'With us',
      waitsForCustomer: 'Waits for customer',
      waitsForVendor: 'Waits for vendor',
      waitsForRelease: 'Waits for release',
      solutionProposed: 'Solution proposed',
      closed: 'Closed',
    },
  },
};

function sentenceCase(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
