import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The only file of the web app that knows colours. Components name roles: `var(--up-ink-2)`. Each role: light, dark. */
export const roles = {
  canvas: ['#F6F7F9', '#0F1215'],
  surface: ['#FFFFFF', '#171B20'],
  sunken: ['#EDF0F4', '#0B0E11'],
  raised: ['#FFFFFF', '#20262D'],
  paper: ['#FFFFFF', '#FFFFFF'],
  ink: ['#16191D', '#E8EBEF'],
  'ink-2': ['#434B55', '#B9C1CB'],
  'ink-3': ['#5B6470', '#98A2AE'],
  edge: ['#76818E', '#75808D'],
  line: ['#D3D9E0', '#2D343C'],
  primary: ['#3350B8', '#4A68DB'],
  'primary-on': ['#FFFFFF', '#FFFFFF'],
  link: ['#2C47A6', '#A3B6FF'],
  select: ['#E4E9FA', '#242E52'],
  'soon-fg': ['#863F00', '#FFC27A'],
  'soon-bg': ['#FFE8CC', '#3B2608'],
  'soon-line': ['#B85C00', '#D1802C'],
  'missed-solid': ['#B3211A', '#FF8279'],
  'missed-on': ['#FFFFFF', '#2B0502'],
  'missed-fg': ['#A1160F', '#FF9F98'],
  'missed-bg': ['#FDE4E2', '#44140F'],
  'missed-line': ['#CB342C', '#E25B53'],
  'met-fg': ['#15633A', '#80DAA3'],
  'met-bg': ['#DDF3E5', '#0F301D'],
  'met-line': ['#2C8556', '#3F9D66'],
  'paused-fg': ['#3A4867', '#B7C4E2'],
  'paused-bg': ['#E4E9F3', '#222B3F'],
  'paused-line': ['#687695', '#7788B0'],
  'sev-1-solid': ['#7E1470', '#F0A8E5'],
  'sev-1-on': ['#FFFFFF', '#33062C'],
  'sev-2-solid': ['#A63A96', '#B14BA1'],
  'sev-2-on': ['#FFFFFF', '#FFFFFF'],
  'sev-3-fg': ['#7E1470', '#F0A8E5'],
  'sev-3-bg': ['#F8E4F4', '#3A1934'],
  'sev-4-line': ['#A63A96', '#C25CB2'],
  'note-bg': ['#FFF6CC', '#2F2809'],
  'note-line': ['#8F7000', '#A88A1E'],
  'note-fg': ['#5C4700', '#F1DE9A'],
  'share-bg': ['#DBF1F0', '#0C2D2C'],
  'share-line': ['#277F7B', '#3F9F9A'],
  'share-fg': ['#0B5955', '#86D9D4'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Role = keyof typeof roles;

const upheld: MantineColorsTuple = [
  '#EEF2FE',
  '#E4E9FA',
  '#C6D1F7',
  '#A3B6FF',
  '#7F96F2',
  '#627DE8',
  '#4A68DB',
  '#3350B8',
  '#2C47A6',
  '#1F3480',
];

export const theme = createTheme({
  colors: { upheld },
  primaryColor: 'upheld',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--up-font)',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: {
    xs: 'var(--up-leading)',
    sm: 'var(--up-leading)',
    md: 'var(--up-leading)',
    lg: 'var(--up-leading)',
    xl: '1.3',
  },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  headings: {
    fontFamily: 'var(--up-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  components: {
    Button: { defaultProps: { fw: 600, h: 36 } },
    Modal: { defaultProps: { transitionProps: { duration: 100 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false }, withArrow: false } },
  },
});

/** Sets the roles as `--up-<role>` for both schemes, and points Mantine's own colours at them. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const mantine = {
    '--mantine-color-text': 'var(--up-ink)',
    '--mantine-color-body': 'var(--up-canvas)',
    '--mantine-color-dimmed': 'var(--up-ink-3)',
    '--mantine-color-placeholder': 'var(--up-ink-3)',
    '--mantine-color-anchor': 'var(--up-link)',
    '--mantine-color-error': 'var(--up-missed-fg)',
    '--mantine-color-default': 'var(--up-surface)',
    '--mantine-color-default-hover': 'var(--up-sunken)',
    '--mantine-color-default-color': 'var(--up-ink)',
    '--mantine-color-default-border': 'var(--up-edge)',
  };
  return { variables: {}, light: { ...scheme(0), ...mantine }, dark: { ...scheme(1), ...mantine } };
};

const scheme = (index: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(roles).map(([role, pair]) => [`--up-${role}`, pair[index]]));
