export const link = {
  refused: '链接里有没采用的内容',
  notHere: (parts: readonly string[]) => `这里没有 ${parts.join('、')}，照没有写来显示。`,
  known: (field: string, known: readonly string[]) => `${field} 可以写 ${known.join('、')}。`,
  fields: (known: readonly string[]) => `这里能用的是 ${known.join('、')}。`,
};
