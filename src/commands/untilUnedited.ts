import { PortRefusal } from '../port/portRefusal';

/** A workbook that is edited again and again while it is read cannot be judged. */
const mostTries = 3;

/** Reads, judges and writes; from the beginning again when the workbook was edited meanwhile. */
export async function untilUnedited<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const isEdited = error instanceof PortRefusal && error.reason === 'changedMeanwhile';
      if (!isEdited || tries === mostTries) throw error;
    }
  }
}
