import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderAdd20Regular } from '@fluentui/react-icons/svg/folder-add';
import { useRef, type ChangeEvent, type JSX } from 'react';
import { useWords } from '../useWords';
import type { Batch } from './batch';
import { chosenFiles } from './droppedFiles';

/** 选择文件 and 选择文件夹. */
export function Choosers({ batch, subtle = false }: { batch: Batch; subtle?: boolean }): JSX.Element {
  const { many } = useWords().workbench;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const all = chosenFiles([...(currentTarget.files ?? [])]);
    // Choosing the same again must be heard as well.
    currentTarget.value = '';
    void batch.add(all);
  };
  return (
    <>
      <Button
        appearance={subtle ? 'subtle' : 'primary'}
        icon={<DocumentAdd20Regular />}
        onClick={() => files.current?.click()}
      >
        {many.addFiles}
      </Button>
      <Button
        appearance={subtle ? 'subtle' : 'secondary'}
        icon={<FolderAdd20Regular />}
        onClick={() => folder.current?.click()}
      >
        {many.addFolder}
      </Button>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls"
        aria-label={many.addFiles}
        onChange={chosen}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // No attribute of React's own; browsers know it by this name only.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        multiple
        aria-label={many.addFolder}
        onChange={chosen}
      />
    </>
  );
}
