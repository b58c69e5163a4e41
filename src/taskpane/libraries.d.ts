/**
 * The part of React and Fluent UI that this pane uses, typed by hand: react brings no types of its own, and Fluent's
 * stand on @types/react. When that package is installed, this file goes and nothing else changes.
 */
declare module 'react' {
  export type ReactNode = string | number | boolean | null | undefined | ReactElement | readonly ReactNode[];
  export interface ReactElement {
    readonly type: unknown;
    readonly props: unknown;
    readonly key: string | null;
  }
  export interface RefObject<T> {
    current: T;
  }
  export type Component<P> = (props: P) => ReactNode;
  export interface DomEvent<T> {
    readonly currentTarget: T;
    preventDefault(): void;
  }
  export interface DropEvent<T> extends DomEvent<T> {
    readonly dataTransfer: DataTransfer;
  }
  export interface DomProps<T> {
    key?: string | number;
    ref?: RefObject<T | null>;
    children?: ReactNode;
    className?: string;
    id?: string;
    role?: string;
    lang?: string;
    title?: string;
    tabIndex?: number;
    hidden?: boolean;
    style?: Readonly<Record<string, string | number>>;
    onClick?: (event: DomEvent<T>) => void;
    onDragOver?: (event: DropEvent<T>) => void;
    onDragLeave?: (event: DropEvent<T>) => void;
    onDrop?: (event: DropEvent<T>) => void;
  }
  export function useReducer<S, A, I>(
    reduce: (state: S, action: A) => S,
    initial: I,
    start: (initial: I) => S,
  ): [S, (action: A) => void];
  export function useState<S>(initial: S): [S, (next: S) => void];
  export function useRef<T>(initial: T): RefObject<T>;
  export function useEffect(effect: () => (() => void) | undefined, uses: readonly unknown[]): void;
  export function useId(): string;
  export function lazy<P>(load: () => Promise<{ default: Component<P> }>): Component<P>;
  export function Suspense(props: { fallback: ReactNode; children?: ReactNode }): ReactNode;
}

declare module 'react/jsx-runtime' {
  import type { DomProps, DomEvent, ReactNode } from 'react';
  type Plain =
    | 'div'
    | 'span'
    | 'p'
    | 'main'
    | 'header'
    | 'footer'
    | 'section'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'ul'
    | 'li'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'table'
    | 'caption'
    | 'thead'
    | 'tbody'
    | 'tr'
    | 'strong'
    | 'details'
    | 'summary';
  interface Cell extends DomProps<HTMLTableCellElement> {
    scope?: 'row' | 'col';
  }
  interface FileInput extends DomProps<HTMLInputElement> {
    type: 'file';
    accept: string;
    onChange: (event: DomEvent<HTMLInputElement>) => void;
  }
  interface Drawing {
    children?: ReactNode;
    className?: string;
    viewBox?: string;
    width?: number;
    height?: number;
    d?: string;
    fill?: string;
    stroke?: string;
    strokeWidth?: number;
    strokeLinecap?: 'round';
    strokeLinejoin?: 'round';
  }
  export namespace JSX {
    type Element = ReactNode;
    interface IntrinsicAttributes {
      key?: string | number;
    }
    interface ElementChildrenAttribute {
      children: unknown;
    }
    type IntrinsicElements = Record<Plain, DomProps<HTMLElement>> &
      Record<'th' | 'td', Cell> &
      Record<'svg' | 'path', Drawing> & { input: FileInput; label: DomProps<HTMLLabelElement> & { htmlFor: string } };
  }
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(container: Element): { render(node: ReactNode): void };
}

declare module '@fluentui/react-components' {
  import type { DomProps, ReactNode } from 'react';
  type Style = Readonly<Record<string, string | number | Readonly<Record<string, string | number>>>>;
  interface ButtonProps extends DomProps<HTMLButtonElement> {
    appearance?: 'primary' | 'secondary' | 'subtle' | 'outline' | 'transparent';
    size?: 'small' | 'medium' | 'large';
    disabled?: boolean;
    disabledFocusable?: boolean;
  }
  type Theme = Readonly<Record<string, string | number>>;
  export const webLightTheme: Theme;
  type Token =
    | 'colorStatusDangerForeground1'
    | 'borderRadiusLarge'
    | 'borderRadiusMedium'
    | 'colorBrandBackground'
    | 'colorBrandBackground2'
    | 'colorBrandForeground1'
    | 'colorBrandStroke1'
    | 'colorNeutralBackground1'
    | 'colorNeutralBackground2'
    | 'colorNeutralBackground3'
    | 'colorNeutralBackground5'
    | 'colorNeutralForeground2'
    | 'colorNeutralForeground3'
    | 'colorNeutralStroke2'
    | 'colorNeutralStrokeAccessible'
    | 'colorPaletteBlueBackground2'
    | 'colorPaletteBlueForeground2'
    | 'colorPaletteDarkOrangeBackground2'
    | 'colorPaletteDarkOrangeForeground2'
    | 'colorPaletteGreenBackground2'
    | 'colorPaletteGreenForeground2'
    | 'colorPaletteMarigoldBackground2'
    | 'colorPaletteMarigoldForeground2'
    | 'colorPaletteRedBackground2'
    | 'colorPaletteRedForeground2'
    | 'fontSizeBase200'
    | 'fontSizeBase300'
    | 'fontSizeBase400'
    | 'fontWeightRegular'
    | 'fontWeightSemibold'
    | 'lineHeightBase200'
    | 'lineHeightBase300'
    | 'lineHeightBase400';
  export const tokens: Readonly<Record<Token, string>>;
  export function makeStyles<Slot extends string>(styles: Record<Slot, Style>): () => Record<Slot, string>;
  export function mergeClasses(...classes: (string | false | undefined)[]): string;
  export function FluentProvider(props: DomProps<HTMLDivElement> & { theme: Theme }): ReactNode;
  export function Button(props: ButtonProps): ReactNode;
  export function ToggleButton(props: ButtonProps & { checked: boolean }): ReactNode;
  export function Input(props: {
    id: string;
    type: 'date';
    value: string;
    disabled?: boolean;
    min?: string;
    max?: string;
    onChange: (event: unknown, data: { readonly value: string }) => void;
  }): ReactNode;
  export function Switch(props: {
    label: string;
    checked: boolean;
    onChange: (event: unknown, data: { readonly checked: boolean }) => void;
  }): ReactNode;
  export function ProgressBar(props: { 'aria-label': string }): ReactNode;
  export function MessageBar(props: {
    intent: 'error' | 'warning' | 'success' | 'info';
    layout?: 'multiline';
    politeness?: 'assertive' | 'polite';
    className?: string;
    children: ReactNode;
  }): ReactNode;
  export function MessageBarActions(props: { children: ReactNode }): ReactNode;
  export function MessageBarBody(props: { children: ReactNode }): ReactNode;
}
