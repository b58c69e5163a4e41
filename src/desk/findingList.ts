import { address, type Finding, findingOrder, type Language, type Report, withoutPersonalData } from '../core';
import type { CellPlace, Choice, FindingFilter, FindingLine, FindingPage, FindingQuery } from './desk';
import { facetNames, facetsOf, type Facet, facetWords } from './findingFacets';

type Choices = FindingPage['choices'];

/** More values than this nobody picks from a list. */
const mostChoices = 300;

/** The findings of a report in the order in which they are worked off: the most severe first, then by unit and place. */
export class FindingList {
  private readonly ordered: readonly Finding[];
  private readonly sheets: ReadonlyMap<string, number>;
  private byPlace: readonly number[] | null = null;
  /** The last sifting: a long list is fetched page after page under the same filter. */
  private sifted: { readonly key: string; readonly numbers: readonly number[]; readonly choices: Choices } | null =
    null;

  constructor(private readonly report: Report) {
    this.ordered = findingOrder(report, report.findings.length);
    this.sheets = new Map(report.ledger.sheets.map(({ sheet }, place) => [sheet.name, place]));
  }

  page({ filter, groupBy, from, count, language }: FindingQuery): FindingPage {
    const { numbers, choices } = this.siftOnce(filter, groupBy, language);
    const lines = numbers
      .slice(from, from + count)
      .map((number) => this.line(number, groupBy === 'none' ? null : groupBy, language));
    return { total: numbers.length, lines, choices };
  }

  private siftOnce(
    filter: FindingFilter,
    groupBy: FindingQuery['groupBy'],
    language: Language,
  ): { readonly numbers: readonly number[]; readonly choices: Choices } {
    const key = JSON.stringify([facetNames.map((name) => filter[name]), groupBy, language]);
    if (this.sifted?.key === key) return this.sifted;
    const { fitting, choices } = this.sift(filter, language);
    this.sifted = { key, numbers: groupBy === 'none' ? fitting : this.grouped(fitting, groupBy), choices };
    return this.sifted;
  }

  /** The next finding after a cell in the order of sheets, rows and columns; the first one after the last. */
  next(after: CellPlace, language: Language): FindingLine | null {
    this.byPlace ??= this.ordered.map((_, number) => number).sort((one, other) => this.compare(one, other));
    const sheet = this.sheets.get(after.sheet) ?? -1;
    const isAfter = (number: number): boolean => {
      const { at } = this.ordered[number]!;
      const difference = (this.sheets.get(at.sheet) ?? 0) - sheet || at.row - after.row || at.column - after.column;
      return difference > 0;
    };
    const number = this.byPlace.find(isAfter) ?? this.byPlace[0];
    return number === undefined ? null : this.line(number, null, language);
  }

  private compare(one: number, other: number): number {
    const [a, b] = [this.ordered[one]!.at, this.ordered[other]!.at];
    const sheets = (this.sheets.get(a.sheet) ?? 0) - (this.sheets.get(b.sheet) ?? 0);
    return sheets || a.row - b.row || a.column - b.column || one - other;
  }

  /** One pass: a finding that fits counts for every choice, one that only a single filter keeps out for that one's. */
  private sift(filter: FindingFilter, language: Language): { fitting: number[]; choices: Choices } {
    const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]));
    const fitting: number[] = [];
    const count = (name: Facet, value: string | null): void => {
      const ofFacet = counts.get(name)!;
      if (value !== null) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    };
    this.ordered.forEach((finding, number) => {
      const facets = facetsOf(finding, this.report);
      const failing = facetNames.filter((name) => filter[name] !== null && facets[name] !== filter[name]);
      if (failing.length === 0) {
        fitting.push(number);
        for (const name of facetNames) count(name, facets[name]);
      } else if (failing.length === 1) count(failing[0]!, facets[failing[0]!]);
    });
    const of = (name: Facet): Choice[] => choicesOf(name, counts.get(name)!, language);
    const choices = {
      severity: of('severity'),
      item: of('item'),
      township: of('township'),
      department: of('department'),
      unit: of('unit'),
    };
    return { fitting, choices };
  }

  /** Groups with the most findings first; the order within a group stays. */
  private grouped(numbers: readonly number[], by: Facet): number[] {
    const groups = new Map<string, number[]>();
    for (const number of numbers) {
      const value = facetsOf(this.ordered[number]!, this.report)[by] ?? '';
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [number]);
      else group.push(number);
    }
    return [...groups.values()].sort((one, other) => other.length - one.length).flat();
  }

  private line(number: number, groupBy: Facet | null, language: Language): FindingLine {
    const finding = this.ordered[number]!;
    const { rule, severity, verdict, at, unit } = finding;
    const group = groupBy === null ? null : (facetsOf(finding, this.report)[groupBy] ?? '');
    return {
      number,
      severity,
      verdict,
      item: rule.item ?? null,
      sheet: at.sheet,
      cell: address(at.row, at.column),
      row: at.row,
      column: at.column,
      unit: unit === null ? null : withoutPersonalData(unit.name),
      group: group === null || groupBy === null ? null : facetWords(groupBy, group, language),
      message: withoutPersonalData(finding.message(language)),
      rule: rule.id,
      source: `${rule.source.document} ${rule.source.article}`,
      certainty: rule.source.certainty,
    };
  }
}

function choicesOf(name: Facet, counts: ReadonlyMap<string, number>, language: Language): Choice[] {
  const choices = Array.from(counts, ([value, count]) => ({ value, words: facetWords(name, value, language), count }));
  return choices.sort((one, other) => other.count - one.count).slice(0, mostChoices);
}
