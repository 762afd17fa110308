import ts from 'typescript';

/** The modules of a script of Turbopack: what stands as a function in the lists that it hands to the page's runtime. */
const findModules = (script: ts.SourceFile): readonly ts.Expression[] =>
  script.statements
    .map((statement) => (ts.isExpressionStatement(statement) ? statement.expression : undefined))
    .flatMap((call) => (call !== undefined && ts.isCallExpression(call) ? call.arguments : []))
    .flatMap((list) => (ts.isArrayLiteralExpression(list) ? list.elements : []))
    .filter((element) => ts.isArrowFunction(element) || ts.isFunctionExpression(element));

/**
 * Puts the modules of a script into parentheses, which tells V8 that each is called at once. It then compiles them while the script arrives,
 * on another thread, and the functions in them when they are called; else it reads each module twice, the second time on the page's.
 * @param code a script as Turbopack writes it; what it says stays the same
 */
export const compileModulesEarly = (code: string): string => {
  const script = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest);
  // From the last to the first: what stands before is where it was.
  return findModules(script).reduceRight((text, module) => {
    const [start, end] = [module.getStart(script), module.end];
    return `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`;
  }, code);
};
