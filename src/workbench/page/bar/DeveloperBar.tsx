import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BookText } from '../../book/book';
import { excelVersions, type ExcelVersion } from '../../book/excelVersion';
import type { Simulation } from '../../book/simulation';
import { type Theme, themes } from '../useDark';
import { barWords } from './barWords';
import { Choice } from './Choice';
import { SyncTroubles } from './SyncTroubles';
import { Trouble } from './Trouble';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    flexShrink: 0,
    padding: '3px 10px',
    fontSize: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What the add-in's frame is started with. */
export interface Surroundings {
  readonly version: ExcelVersion;
  readonly locale: 'zh-CN' | 'en-US';
  readonly theme: Theme;
}

interface DeveloperBarProps {
  readonly say: (text: BookText) => string;
  readonly simulation: Simulation;
  readonly isOff: boolean;
  readonly surroundings: Surroundings;
  readonly onSurroundings: (surroundings: Surroundings) => void;
}

const versionNames: Readonly<Record<ExcelVersion, string>> = {
  excel2021: 'Excel 2021',
  ltsc2024: 'LTSC 2024',
  m365: 'Microsoft 365',
};

/** Another Excel, or an Excel in trouble; and what the add-in's commands cost. */
export function DeveloperBar({ say, simulation, isOff, surroundings, onSurroundings }: DeveloperBarProps) {
  const styles = useStyles();
  const change = (now: Partial<Surroundings>): void => {
    onSurroundings({ ...surroundings, ...now });
  };
  return (
    <section aria-label={say(barWords.bar)} className={styles.bar}>
      <Choice
        label={say(barWords.version)}
        options={excelVersions.map((version) => [version, versionNames[version]])}
        chosen={surroundings.version}
        onChoose={(version) => {
          change({ version });
        }}
      />
      <Choice
        label={say(barWords.locale)}
        options={[
          ['zh-CN', '中文'],
          ['en-US', 'English'],
        ]}
        chosen={surroundings.locale}
        onChoose={(locale) => {
          change({ locale });
        }}
      />
      <Choice
        label={say(barWords.theme)}
        options={themes.map((theme) => [theme, say(barWords[theme])])}
        chosen={surroundings.theme}
        onChoose={(theme) => {
          change({ theme });
        }}
      />
      <Troubles say={say} simulation={simulation} isOff={isOff} />
    </section>
  );
}

function Troubles({ say, simulation, isOff }: Pick<DeveloperBarProps, 'say' | 'simulation' | 'isOff'>) {
  return (
    <>
      <Trouble label={say(barWords.editCell)} isOff={isOff} act={(on) => simulation.editCell(on)} />
      <Trouble label={say(barWords.protect)} isOff={isOff} act={(on) => simulation.protectSheet(on)} />
      <Trouble label={say(barWords.filter)} isOff={isOff} act={(on) => simulation.filterSheet(on)} />
      <Button
        size="small"
        style={{ minWidth: 0 }}
        disabledFocusable={isOff}
        onClick={() => void simulation.coAuthorEdit()}
      >
        {say(barWords.coAuthor)}
      </Button>
      <SyncTroubles say={say} simulation={simulation} isOff={isOff} />
    </>
  );
}
