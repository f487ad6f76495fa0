/** Which types a union or interface can be, for Apollo's cache. */
module.exports = {
  plugin(schema) {
    const { isAbstractType } = require('graphql');
    const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type) && !type.name.startsWith('__'));
    const lines = abstract.map(
      (type) =>
        `  ${type.name}: [${schema
          .getPossibleTypes(type)
          .map(({ name }) => `'${name}'`)
          .join(', ')}],`,
    );
    return `/** Which types a union or interface can be. */\nexport const possibleTypes: Record<string, string[]> = {\n${lines.join('\n')}\n};\n`;
  },
};
