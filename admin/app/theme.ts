// The look, in one place: ink blue on paper, greys for the rest, and the three colours of an outcome.
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

type ComponentStyles = RaThemeOptions['components'];

const fonts = [
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  'system-ui',
  'sans-serif',
].join(', ');
/** The source's own words are set in a serif, as the document prints them. */
export const documentFonts = [
  '"Songti SC"',
  '"STSong"',
  '"Noto Serif CJK SC"',
  '"Source Han Serif SC"',
  '"SimSun"',
  '"Noto Sans CJK SC"',
  'serif',
].join(', ');

interface Tokens {
  readonly ink: string;
  readonly onInk: string;
  readonly met: string;
  readonly unmet: string;
  readonly referred: string;
  readonly ground: string;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
}

const light: Tokens = {
  ink: '#1c4a75',
  onInk: '#ffffff',
  met: '#1e6b45',
  unmet: '#a3281f',
  referred: '#7d5400',
  ground: '#f5f5f2',
  paper: '#ffffff',
  text: '#1d2126',
  quiet: '#565e68',
  line: '#d9dbdc',
};
const dark: Tokens = {
  ink: '#93bfe6',
  onInk: '#0e1c29',
  met: '#7cc79f',
  unmet: '#f0958b',
  referred: '#e3b758',
  ground: '#15181c',
  paper: '#1c2025',
  text: '#e6e8ea',
  quiet: '#a6aeb7',
  line: '#373d45',
};

export const lightTheme = themeOf(light, 'light', defaultLightTheme.components);
export const darkTheme = themeOf(dark, 'dark', defaultDarkTheme.components);

function themeOf(tokens: Tokens, mode: 'light' | 'dark', base: ComponentStyles): RaThemeOptions {
  return {
    palette: {
      mode,
      primary: { main: tokens.ink, contrastText: tokens.onInk },
      secondary: { main: tokens.ink, contrastText: tokens.onInk },
      success: { main: tokens.met },
      error: { main: tokens.unmet },
      warning: { main: tokens.referred },
      info: { main: tokens.ink },
      background: { default: tokens.ground, paper: tokens.paper },
      text: { primary: tokens.text, secondary: tokens.quiet },
      divider: tokens.line,
    },
    shape: { borderRadius: 3 },
    typography: {
      fontFamily: fonts,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 600 },
      h2: { fontSize: '1.2rem', fontWeight: 600 },
      h3: { fontSize: '1.05rem', fontWeight: 600 },
      h6: { fontSize: '1.05rem', fontWeight: 600 },
      body1: { fontSize: '1rem', lineHeight: 1.7 },
      body2: { fontSize: '0.875rem', lineHeight: 1.6 },
      button: { textTransform: 'none', fontWeight: 500 },
    },
    transitions: { duration: { enteringScreen: 120, leavingScreen: 90 } },
    components: { ...base, ...components(tokens, mode) },
  };
}

function components(tokens: Tokens, mode: 'light' | 'dark'): NonNullable<ComponentStyles> {
  return {
    MuiCssBaseline: { styleOverrides: baseline(tokens, mode) },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'default' } },
    MuiButton: { defaultProps: { disableElevation: true, disableRipple: true } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    MuiTooltip: { defaultProps: { enterDelay: 400, describeChild: true } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: '0.875rem', borderColor: tokens.line, fontVariantNumeric: 'tabular-nums' },
        head: { fontWeight: 600, color: tokens.quiet, backgroundColor: tokens.paper },
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.1rem', fontWeight: 600 } } },
    MuiPopover: { defaultProps: { slotProps: { paper: { elevation: 3 } } } },
    MuiMenu: { defaultProps: { slotProps: { paper: { elevation: 3 } } } },
  };
}

function baseline(tokens: Tokens, mode: 'light' | 'dark') {
  return {
    ':root': { colorScheme: mode },
    body: { fontVariantNumeric: 'tabular-nums', backgroundColor: tokens.ground },
    ':focus-visible': { outline: `2px solid ${tokens.ink}`, outlineOffset: '2px' },
    '@media (prefers-contrast: more)': {
      body: { color: 'CanvasText', backgroundColor: 'Canvas' },
      '*': { borderColor: 'currentColor' },
    },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': { animation: 'none', transition: 'none' },
    },
    '@media print': {
      '@page': { margin: '18mm 16mm' },
      'body, #root *': { color: '#000', backgroundColor: 'transparent' },
      body: { backgroundColor: '#fff', fontSize: '11pt' },
      '[data-no-print], .MuiSnackbar-root, .skip-nav-button': { display: 'none !important' },
      a: { textDecoration: 'none' },
    },
  };
}
