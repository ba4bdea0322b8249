/** The input of a drawing of one kind of chart. */
export interface DrawingProps<Model> {
  readonly model: Model;
  /** In px; a chart is drawn again for each width, never scaled. */
  readonly width: number;
}
