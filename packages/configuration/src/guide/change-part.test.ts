import fc from 'fast-check';
import { isRawMap, type RawMap, type RawValue } from '../raw/tree';
import { readConfiguration } from '../read';
import { anyConfiguration as configurations } from '../testing/any-configuration';
import { writeConfiguration } from '../write';
import { changePart, type PartChange, partAt } from './change-part';
import { areas, rawTree } from './raw-configuration';

const text = `# Vår strategi, av Anna
format: 1
tenant: { key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad } # koden saknas

documents:
  - key: strategi # den enda
    type: strategy
    title: Internationell strategi
    main: true
    source: E1

# Syftena är tre
purposes:
  - { key: forst, text: Först., source: E2 }
  # det andra
  - { key: sedan, text: Sedan., source: E3 }
`;

function changed(from: string, change: PartChange): string {
  const result = changePart(from, change);
  if (!result.ok) throw new Error(result.code);
  return result.text;
}

const treeOf = (yaml: string): RawMap => {
  const tree = rawTree(yaml);
  if (!tree) throw new Error(`no tree in ${yaml}`);
  return tree;
};

describe('a part of a text', () => {
  test('is changed in place: the rest stays as it is written, remarks included', () => {
    const item = { key: 'forst', text: 'Främst.', source: 'E2' };
    expect(changed(text, { area: 'purposes', key: 'forst', value: item })).toBe(text.replace('Först.', 'Främst.'));
    const tenant = { ...(treeOf(text).tenant as RawMap), code: '9999' };
    expect(changed(text, { area: 'tenant', key: null, value: tenant })).toContain("code: '9999' } # koden saknas");
  });

  test('keeps what somebody remarked in it where that part of it stays', () => {
    const document = {
      ...(partAt(treeOf(text), { area: 'documents', key: 'strategi' }) as RawMap),
      title: 'Strategi',
      owner: 'not_stated',
    };
    const after = changed(text, { area: 'documents', key: 'strategi', value: document });
    expect(after).toContain('- key: strategi # den enda\n');
    expect(after).toContain('title: Strategi\n');
  });

  test('comes last among its like, and a new area where the language has it', () => {
    const item = { key: 'sist', text: 'Sist.', source: 'E4' };
    expect(changed(text, { area: 'purposes', key: 'sist', value: item })).toBe(`${text}  - { key: sist, text: Sist., source: E4 }\n`);
    const lead = changed(text, { area: 'lead', key: null, value: { value: 'Ut.', source: 'E5' } });
    expect(Object.keys(treeOf(lead))).toEqual(['format', 'tenant', 'lead', 'documents', 'purposes']);
  });

  test('is put in another order without losing what belongs to each', () => {
    const [first, second] = treeOf(text).purposes as RawMap[];
    const after = changed(text, { area: 'purposes', key: null, value: [second as RawMap, first as RawMap] });
    expect(after.indexOf('# det andra')).toBeLessThan(after.indexOf('Sedan.'));
    expect(after.indexOf('Sedan.')).toBeLessThan(after.indexOf('Först.'));
  });

  test('is taken away, and its list with the last one', () => {
    const one = changed(text, { area: 'purposes', key: 'sedan', value: null });
    expect(treeOf(one).purposes).toEqual([{ key: 'forst', text: 'Först.', source: 'E2' }]);
    expect(Object.keys(treeOf(changed(one, { area: 'purposes', key: 'forst', value: null })))).not.toContain('purposes');
    expect(changed(text, { area: 'purposes', key: 'okand', value: null })).toBe(text);
  });

  test('begins a text where there is none', () => {
    const after = changed('', { area: 'purposes', key: 'forst', value: { key: 'forst', text: 'Först.' } });
    expect(treeOf(after)).toEqual({ format: 1, purposes: [{ key: 'forst', text: 'Först.' }] });
  });

  test('that others share by an anchor changes alone', () => {
    const shared = 'format: 1\nlead: &a { value: Ut., source: E1 }\nreporting: *a\n';
    const after = changed(shared, { area: 'lead', key: null, value: { value: 'In.', source: 'E1' } });
    expect(treeOf(after)).toEqual({ format: 1, lead: { value: 'In.', source: 'E1' }, reporting: { value: 'Ut.', source: 'E1' } });
  });

  test('is not written into what is no YAML, nor where no item can stand', () => {
    const change: PartChange = { area: 'pillars', key: 'ett', value: { key: 'ett' } };
    expect(changePart('a: [', change)).toEqual({ ok: false, code: 'unreadable' });
    expect(changePart('pillars: många\n', change)).toEqual({ ok: false, code: 'unfit' });
    expect(changePart('', { area: 'lead', key: null, value: JSON.parse('{"__proto__": 1}') as RawValue })).toEqual({
      ok: false,
      code: 'unfit',
    });
  });
});

describe('in every configuration the language allows', () => {
  const runs = { numRuns: 20, endOnFailure: true };
  const remarked = (yaml: string): string => yaml.replace(/^(\w+):/gm, '# om $1\n$1:');

  test('a part that is set to what it is changes nothing', () => {
    fc.assert(
      fc.property(configurations, (configuration) => {
        const yaml = writeConfiguration(configuration);
        const tree = treeOf(yaml);
        for (const area of areas) {
          const value = partAt(tree, { area, key: null });
          expect(changed(yaml, { area, key: null, value })).toBe(yaml);
        }
      }),
      runs,
    );
  });

  test('a part reads as what it was set to, and the others as they were', () => {
    fc.assert(
      fc.property(configurations, configurations, (one, other) => {
        const before = remarked(writeConfiguration(one));
        const [tree, wanted] = [treeOf(before), treeOf(writeConfiguration(other))];
        for (const area of areas) {
          const value = partAt(wanted, { area, key: null });
          const after = treeOf(changed(before, { area, key: null, value }));
          expect(partAt(after, { area, key: null })).toEqual(value);
          expect({ ...after, [area]: null }).toEqual({ ...tree, [area]: null });
        }
      }),
      runs,
    );
  });

  test('an item that is set and set back gives the same configuration', () => {
    fc.assert(
      fc.property(configurations, fc.nat(), (configuration, which) => {
        const yaml = remarked(writeConfiguration(configuration));
        const tree = treeOf(yaml);
        const wanted = readConfiguration(yaml, { file: 'back.yaml' });
        for (const area of areas) {
          const list = tree[area];
          const items = Array.isArray(list) ? list.filter(isRawMap) : [];
          const item = items[which % items.length];
          if (typeof item?.key !== 'string') continue;
          const other = changed(yaml, { area, key: item.key, value: { key: item.key, note: 'Annat' } });
          const back = changed(other, { area, key: item.key, value: item });
          expect(readConfiguration(back, { file: 'back.yaml' })).toEqual(wanted);
        }
      }),
      runs,
    );
  });
});
