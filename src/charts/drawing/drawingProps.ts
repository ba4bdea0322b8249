/** What a drawing of one kind of chart is given. */
export interface DrawingProps<Model> {
  readonly model: Model;
  /** In px; a chart is drawn anew for each width, never scaled. */
  readonly width: number;
}
