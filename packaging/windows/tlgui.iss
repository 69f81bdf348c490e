; Inno Setup script: the Windows installer, for one person, without administrator rights. Compiled with Inno Setup 6.4 and
; tried under Wine with a few small files in place of the program; not yet run on Windows.
;
;   ISCC /DVersion=0.1.0 /DKind=cpu packaging\windows\tlgui.iss
;
; after `python packaging\build_installers.py frozen`. Silent: tlgui-cpu-0.1.0-windows.exe /VERYSILENT /SUPPRESSMSGBOXES
; [/DIR="folder"] [/LOG="file"]; silent uninstall: unins000.exe /VERYSILENT /SUPPRESSMSGBOXES.
;
; A program at work is never closed, as it may be learning. While tlgui runs, Setup and the uninstaller ask to close
; it first; with /SUPPRESSMSGBOXES they end at once instead, with another exit code than 0, and change nothing.
; Runs, models and settings stay: [UninstallDelete] names what can be made or fetched again, and nothing else does.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#ifndef Kind
  #error Say which torch is inside: /DKind=cpu or /DKind=cuda
#endif
#ifndef Source
  #define Source "..\..\build\frozen\tlgui"
#endif
; As freeze_rules.contents_folder names it.
#define Contents "_internal-" + Kind + "-" + Version
; As tlgui/app/running_mark.py names it.
#define RunningMark "tlgui-19D66A07-9E18-4C5B-980C-DA4F151E4FB7"

[Setup]
; The same for ever: by it a newer version finds and replaces an older one.
AppId={{19D66A07-9E18-4C5B-980C-DA4F151E4FB7}
AppName=tlgui
AppVersion={#Version}
AppVerName=tlgui {#Version}
AppPublisher=The tlgui authors
AppMutex={#RunningMark}
PrivilegesRequired=lowest
DefaultDirName={autopf}\tlgui
DefaultGroupName=tlgui
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\tlgui.ico
UninstallDisplayIcon={app}\tlgui-window.exe
UninstallDisplayName=tlgui {#Version}
ChangesAssociations=yes
; With `yes`, a silent Setup would close whatever uses the files, a program that learns too.
CloseApplications=no
OutputDir=..\..\dist
OutputBaseFilename=tlgui-{#Kind}-{#Version}-windows
Compression=lzma2/normal
SolidCompression=yes
LZMANumBlockThreads=2
WizardStyle=modern
#if Kind == "cuda"
; One file may not grow beyond 4.2 GB, and a release page takes less than 2 GB a file.
DiskSpanning=yes
DiskSliceSize=1900000000
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
; Each version has a folder of its own for all but the two small programs, which are replaced last. However Setup breaks
; off, each program finds the folder that it belongs to: for that the new one is kept out of Inno's list of what to
; undo (uninsneveruninstall), and the code below and [UninstallDelete] take it away instead.
Source: "{#Source}\{#Contents}\*"; DestDir: "{app}\{#Contents}"; Flags: ignoreversion recursesubdirs createallsubdirs uninsneveruninstall
Source: "{#Source}\LICENCES.txt"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Source}\*.exe"; DestDir: "{app}"; Flags: ignoreversion; AfterInstall: KeepContents

[Icons]
Name: "{group}\tlgui"; Filename: "{app}\tlgui-window.exe"
Name: "{group}\{cm:UninstallProgram,tlgui}"; Filename: "{uninstallexe}"
Name: "{autodesktop}\tlgui"; Filename: "{app}\tlgui-window.exe"; Tasks: desktopicon

[Registry]
; Offered for model files, and nothing that opened them before is pushed aside. Uninstalling goes from the last line
; to the first, so that the two keys of the suffix are empty, if they were ours alone, when their turn comes.
Root: HKA; Subkey: "Software\Classes\.safetensors"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; ValueName: "tlgui.model"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\tlgui.model"; ValueType: string; ValueName: ""; ValueData: "tlgui model file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\tlgui.model\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\tlgui-window.exe,0"
Root: HKA; Subkey: "Software\Classes\tlgui.model\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\tlgui-window.exe"" ""%1"""

[Run]
Filename: "{app}\tlgui-window.exe"; Description: "{cm:LaunchProgram,tlgui}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal-*"
; The cache, which on Windows lies beside the runs, and the second environment: gigabytes that are nobody's work.
Type: filesandordirs; Name: "{localappdata}\tlgui\camera"
Type: filesandordirs; Name: "{localappdata}\tlgui\features"
Type: filesandordirs; Name: "{localappdata}\tlgui\statistics"
Type: filesandordirs; Name: "{localappdata}\tlgui\pasted"
Type: files; Name: "{localappdata}\tlgui\thumbnails.sqlite"
Type: files; Name: "{localappdata}\tlgui\thumbnails.sqlite-shm"
Type: files; Name: "{localappdata}\tlgui\thumbnails.sqlite-wal"
Type: files; Name: "{localappdata}\tlgui\speeds.json"
Type: files; Name: "{localappdata}\tlgui\speeds.lock"
Type: filesandordirs; Name: "{localappdata}\tlgui\gpu engine"
Type: dirifempty; Name: "{localappdata}\tlgui"

[Code]
var
  IsUnneeded: Boolean; { The new folder lies there, and no program that needs it. }

{ AppMutex is looked for at the start only, and the wizard may have waited since then. }
function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  if CheckForMutexes('{#RunningMark}') then
    Result := 'tlgui is running. Close it, go back, and choose Install again.';
end;

procedure RemoveOlderVersions;
var
  Found: TFindRec;
begin
  if FindFirst(ExpandConstant('{app}\_internal-*'), Found) then
  try
    repeat
      if CompareText(Found.Name, '{#Contents}') <> 0 then
        DelTree(ExpandConstant('{app}\') + Found.Name, True, True, True);
    until not FindNext(Found);
  finally
    FindClose(Found);
  end;
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssInstall then
    IsUnneeded := not DirExists(ExpandConstant('{app}\{#Contents}'));
  if CurStep = ssPostInstall then
    RemoveOlderVersions;
end;

procedure KeepContents;
begin
  IsUnneeded := False;
end;

procedure DeinitializeSetup;
begin
  if IsUnneeded then
    DelTree(ExpandConstant('{app}\{#Contents}'), True, True, True);
end;
