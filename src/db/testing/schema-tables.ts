import { readFile } from 'node:fs/promises';

/** What a schema says of the database, written like {@link databaseTables} writes what is there. */
export interface Tables {
  /** `table.column type[] null default` */
  readonly columns: readonly string[];
  /** `table: name (columns)` */
  readonly indexes: readonly string[];
  /** `table.columns -> table.columns onDelete` */
  readonly foreignKeys: readonly string[];
  /** `name: values` */
  readonly enums: readonly string[];
}

const TYPES = new Map([
  ['String', 'text'],
  ['Int', 'integer'],
  ['BigInt', 'bigint'],
  ['Float', 'double precision'],
  ['Boolean', 'boolean'],
  ['Json', 'jsonb'],
  ['DateTime', 'timestamp(3) without time zone'],
]);

interface Block {
  readonly kind: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** The table's or type's name. */
  readonly map: string;
}

const blocksOf = (schema: string): readonly Block[] =>
  [...schema.matchAll(/^(model|enum) (\w+) \{\n([^}]*)^\}/gm)].map(
    ([, kind = '', name = '', body = '']) => {
      const lines = body
        .split('\n')
        .map((line) => line.replace(/\/\/.*$/, '').trim())
        .filter((line) => line !== '');
      const map = lines.map((line) => /^@@map\("(\w+)"\)/.exec(line)?.[1]).find(Boolean) ?? name;
      return { kind, name, lines, map };
    },
  );

/** `[userId, createdAt(sort: Desc)]` → names, and names with their order. */
const fieldsOf = (list: string) =>
  list.split(',').map((field) => {
    const name = field.trim().replace(/\(.*/, '');
    return { name, ordered: /sort: Desc/.test(field) ? `${name} DESC` : name };
  });

const defaultOf = (attributes: string): string => {
  const [, value] = /@default\(((?:[^()]|\(\))*)\)/.exec(attributes) ?? [];
  if (value === undefined) return '';
  return value === 'now()' ? ' CURRENT_TIMESTAMP' : ` ${value}`;
};

const modelTables = (model: Block, blocks: readonly Block[]): Tables => {
  const tableOf = (name: string) => blocks.find((block) => block.name === name)?.map ?? name;
  const enums = new Map(blocks.filter(({ kind }) => kind === 'enum').map((b) => [b.name, b.map]));
  const index = (kind: string, list: string, suffix: string, method = '') => {
    const fields = fieldsOf(list);
    const name = [model.map, ...fields.map((field) => field.name), suffix].join('_');
    return `${model.map}: ${kind}${name}${method} (${fields.map(({ ordered }) => ordered).join(', ')})`;
  };
  const columns: string[] = [];
  const indexes: string[] = [];
  const foreignKeys: string[] = [];
  for (const line of model.lines) {
    const [, block, list = ''] = /^@@(id|unique|index)\(\[((?:[^\][]|\(.*?\))*)\]/.exec(line) ?? [];
    if (block === 'id') indexes.push(`${model.map}: unique ${model.map}_pkey (${list})`);
    if (block === 'unique') indexes.push(index('unique ', list, 'key'));
    if (block === 'index') {
      indexes.push(index('', list, 'idx', line.includes('type: Gin') ? ' gin' : ''));
    }
    const [, field = '', type = '', modifier, attributes = ''] =
      /^(\w+)\s+(\w+)(\[\]|\?)?(.*)$/.exec(line) ?? [];
    const relation = /@relation\(fields: \[(.+?)\], references: \[(.+?)\], onDelete: (\w+)/.exec(
      line,
    );
    if (relation !== null) {
      const [, from = '', to = '', onDelete = ''] = relation;
      foreignKeys.push(`${model.map}.${from} -> ${tableOf(type)}.${to} ${onDelete}`);
    }
    const named = attributes.includes('@db.Timestamptz(3)')
      ? 'timestamp(3) with time zone'
      : (TYPES.get(type) ?? enums.get(type));
    if (named === undefined || field === '') continue;
    const list_ = modifier === '[]' ? '[]' : '';
    // Prisma makes lists without NOT NULL and reads null as empty.
    const nullable = modifier === undefined ? '' : ' null';
    columns.push(`${model.map}.${field} ${named}${list_}${nullable}${defaultOf(attributes)}`);
    if (/@id\b/.test(attributes)) {
      indexes.push(`${model.map}: unique ${model.map}_pkey (${field})`);
    }
    if (/@unique\b/.test(attributes)) indexes.push(index('unique ', field, 'key'));
  }
  return { columns, indexes, foreignKeys, enums: [] };
};

/** Reads the part of Prisma's language that our schema uses. */
export const schemaTables = async (path: string): Promise<Tables> => {
  const blocks = blocksOf(await readFile(path, 'utf8'));
  const models = blocks
    .filter(({ kind }) => kind === 'model')
    .map((block) => modelTables(block, blocks));
  return {
    columns: models.flatMap(({ columns }) => columns).toSorted(),
    indexes: models.flatMap(({ indexes }) => indexes).toSorted(),
    foreignKeys: models.flatMap(({ foreignKeys }) => foreignKeys).toSorted(),
    enums: blocks
      .filter(({ kind }) => kind === 'enum')
      .map(({ map, lines }) => `${map}: ${lines.filter((line) => /^\w+$/.test(line)).join(', ')}`)
      .toSorted(),
  };
};
