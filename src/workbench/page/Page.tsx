import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { BookText } from '../book/book';
import { AskDialog } from './AskDialog';
import { Meter } from './bar/Meter';
import { Banner } from './Banner';
import { DeveloperBar, type Surroundings } from './bar/DeveloperBar';
import { frameAddress, frameName } from './frameSettings';
import { GridHost } from './GridHost';
import { Opening } from './opening/Opening';
import { useDropped } from './opening/useDropped';
import { Welcome } from './opening/Welcome';
import type { PageData } from './pageData';
import { PaneFrame } from './PaneFrame';
import { readRibbon } from './ribbon/readRibbon';
import { Ribbon } from './ribbon/Ribbon';
import { loadSample, sampleNames } from './samples';
import { TitleBar } from './TitleBar';
import { useDark } from './useDark';
import { useKeys } from './useKeys';
import { words } from './words';
import type { Workbench } from './workbench';

interface PageProps {
  readonly data: PageData;
  readonly workbench: Workbench;
}

const addin = 'addin/';

const start: Surroundings = { version: 'ltsc2024', locale: 'zh-CN', theme: 'system' };

/** The whole page: what is open, the add-in's buttons, the spreadsheet and the add-in's pane. */
export function Page({ data, workbench }: PageProps) {
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const [language, setLanguage] = useState<'zh' | 'en'>('zh');
  const [surroundings, setSurroundings] = useState(start);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const isDark = useDark(surroundings.theme);
  const say = useCallback((text: BookText) => text[language], [language]);
  const { engine, file, opening } = state;
  const isLocal = data.edition === 'local';
  const tab = useMemo(() => readRibbon(data.manifest, language === 'zh' ? 'zh-CN' : 'en-US'), [data, language]);
  const openFiles = useCallback(
    (files: readonly File[]) => {
      void openFile(workbench, files);
    },
    [workbench],
  );
  const openSample = useCallback(
    (name: string) => {
      void loadSample(name).then(
        (bytes) => workbench.open({ name, bytes }),
        () => {
          workbench.say(words.broken);
        },
      );
    },
    [workbench],
  );
  const broken = useCallback(() => {
    workbench.say(words.broken);
  }, [workbench]);
  const connect = useCallback(
    (port: MessagePort) => {
      engine.connect(port);
    },
    [engine],
  );
  const isOver = useDropped(openFiles);
  useKeys(workbench);
  useEffect(
    () =>
      engine.onPane(() => {
        setPaneOpen(true);
      }),
    [engine],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = file === null ? say(words.title) : `${file.name} - ${say(words.title)}`;
  }, [language, file, say]);
  const changeSurroundings = (now: Surroundings): void => {
    const become = now.version === surroundings.version ? Promise.resolve() : workbench.become(now.version);
    void become.then(() => {
      setSurroundings(now);
    });
  };
  const frame = frameName(surroundings.version, surroundings.locale, isDark);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
      {/* A provider's own class goes to every menu and tooltip, too. */}
      <div className="page">
        <TitleBar
          say={say}
          file={
            file && {
              name: file.name,
              state: file.isUnsaved ? words.unsaved : file.wasSaved ? words.saved : words.unchanged,
            }
          }
          saveWord={isLocal ? words.saveCopy : words.save}
          samples={sampleNames}
          onFiles={openFiles}
          onSample={openSample}
          onSave={() => void workbench.saveCopy()}
          onUndo={workbench.undo}
          onRedo={workbench.redo}
          onLanguage={() => {
            setLanguage(language === 'zh' ? 'en' : 'zh');
          }}
        />
        {isLocal && <Banner text={say(words.localBanner)} />}
        <Ribbon
          tab={tab}
          name={say(words.ribbon)}
          addin={addin}
          isOff={file === null}
          onClick={({ command }) => {
            if (command === null) setPaneOpen(true);
            else engine.click(command);
          }}
        />
        <div className="work">
          <main className="sheet" aria-label={say(words.sheet)}>
            <GridHost
              workbench={workbench}
              engine={engine}
              language={language}
              isDark={isDark}
              isOff={file === null}
              onBroken={broken}
              say={workbench.say}
            />
            {file === null && <Welcome say={say} samples={sampleNames} onSample={openSample} />}
            {opening?.isLate && <Opening say={say} {...opening} onCancel={workbench.cancel} />}
            {isOver && <div className="drop">{say(words.dropHere)}</div>}
          </main>
          <aside className="pane" aria-label={say(words.pane)} hidden={!isPaneOpen || file === null}>
            <div className="pane-head">
              <span>{tab.label}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={say(words.closePane)}
                onClick={() => {
                  setPaneOpen(false);
                }}
              >
                ✕
              </Button>
            </div>
            {file !== null && (
              <PaneFrame
                key={`${state.times} ${frame}`}
                name={frame}
                title={say(words.pane)}
                address={frameAddress(addin, surroundings.locale)}
                connect={connect}
              />
            )}
          </aside>
        </div>
        {!isLocal && (
          <DeveloperBar
            // Another workbook has none of the troubles of the one before.
            key={state.times}
            say={say}
            simulation={engine.simulation}
            isOff={file === null}
            surroundings={surroundings}
            onSurroundings={changeSurroundings}
          />
        )}
        <footer className="status">
          <span role="status" aria-label={say(words.status)}>
            {state.message && say(state.message)}
          </span>
          {!isLocal && <Meter key={state.times} simulation={engine.simulation} say={say} />}
        </footer>
        {state.asking !== null && (
          <AskDialog
            say={say}
            onSave={() => void workbench.answer('save')}
            onDiscard={() => void workbench.answer('discard')}
            onCancel={() => void workbench.answer('cancel')}
          />
        )}
      </div>
    </FluentProvider>
  );
}

async function openFile(workbench: Workbench, files: readonly File[]): Promise<void> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    workbench.say(words.oneFile);
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that is gone.
    workbench.say(words.notOpened);
    return;
  }
  await workbench.open({ name: file.name, bytes });
}
