import type { Pool } from 'pg';
import { z } from 'zod';
import type { Tables } from './schema-tables';

const linesSchema = z.array(z.object({ line: z.string() }));

const COLUMNS = `
  SELECT c.relname || '.' || a.attname || ' ' || trim('"' FROM format_type(a.atttypid, a.atttypmod))
    || CASE WHEN a.attnotnull THEN '' ELSE ' null' END
    || COALESCE(' ' || regexp_replace(pg_get_expr(d.adbin, d.adrelid), '^''(.*)''::.*$', '\\1'), '') AS "line"
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relname <> '_prisma_migrations'`;

/** Prisma knows neither partial indexes nor those over expressions. */
const INDEXES = `
  SELECT t.relname || ': ' || CASE WHEN i.indisunique THEN 'unique ' ELSE '' END || n.relname
    || CASE WHEN m.amname = 'gin' THEN ' gin' ELSE '' END || ' (' || (
      SELECT string_agg(a.attname || CASE WHEN i.indoption[k.n - 1] & 1 = 1 THEN ' DESC' ELSE '' END, ', ' ORDER BY k.n)
      FROM unnest(i.indkey) WITH ORDINALITY AS k(attnum, n) JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
    ) || ')' AS "line"
  FROM pg_index i
  JOIN pg_class n ON n.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am m ON m.oid = n.relam
  WHERE t.relnamespace = 'public'::regnamespace AND t.relname <> '_prisma_migrations'
    AND i.indpred IS NULL AND i.indexprs IS NULL`;

const FOREIGN_KEYS = `
  SELECT t.relname || '.' || (SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY (k.conkey))
    || ' -> ' || f.relname || '.'
    || (SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attrelid = k.confrelid AND attnum = ANY (k.confkey))
    || CASE k.confdeltype WHEN 'c' THEN ' Cascade' WHEN 'r' THEN ' Restrict' WHEN 'n' THEN ' SetNull' ELSE ' ?' END
    || CASE k.confupdtype WHEN 'c' THEN '' ELSE ' ON UPDATE ?' END AS "line"
  FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
  WHERE k.contype = 'f' AND t.relnamespace = 'public'::regnamespace`;

const ENUMS = `
  SELECT t.typname || ': ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS "line"
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname`;

/** What is really there. */
export const databaseTables = async (pool: Pool): Promise<Tables> => {
  const ask = async (sql: string) =>
    linesSchema
      .parse((await pool.query(sql)).rows)
      .map(({ line }) => line)
      .toSorted();
  return {
    columns: await ask(COLUMNS),
    indexes: await ask(INDEXES),
    foreignKeys: await ask(FOREIGN_KEYS),
    enums: await ask(ENUMS),
  };
};
