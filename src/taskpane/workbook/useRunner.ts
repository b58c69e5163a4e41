import { useSyncExternalStore } from 'react';
import type { CommandRunner, RunnerState } from '../../commands/commandRunner';

export function useRunner(runner: CommandRunner): RunnerState {
  return useSyncExternalStore(runner.subscribe, () => runner.state);
}
