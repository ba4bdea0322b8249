import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Board, BoardStore } from '../board/boardStore.ts';

export const BoardContext = createContext<BoardStore | undefined>(undefined);

/** The store itself, for actions of the reader. */
export function useBoardStore(): BoardStore {
  const store = useContext(BoardContext);
  if (!store) throw new Error('the board is used outside BoardContext');
  return store;
}

/** Subscribes to a part of the board. */
export function useBoard<T>(select: (board: Board) => T): T {
  return useStore(useBoardStore(), select);
}
