; Inno Setup script: the Windows installer, for one person, without administrator rights. Not yet run.
;
;   ISCC /DVersion=0.1.0 /DKind=cpu packaging\windows\tlgui.iss
;
; after `python packaging\build_installers.py frozen`. Silent: tlgui-cpu-0.1.0-windows.exe /VERYSILENT /SUPPRESSMSGBOXES
; [/DIR="folder"] [/LOG="file"]; silent uninstall: unins000.exe /VERYSILENT.
; Runs, models and settings lie in %LOCALAPPDATA%\tlgui and %APPDATA%\tlgui, which no line below names: they stay.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#ifndef Kind
  #error Say which torch is inside: /DKind=cpu or /DKind=cuda
#endif
#ifndef Source
  #define Source "..\..\build\frozen\tlgui"
#endif

[Setup]
; The same for ever: by it a newer version finds and replaces an older one.
AppId={{19D66A07-9E18-4C5B-980C-DA4F151E4FB7}
AppName=tlgui
AppVersion={#Version}
AppVerName=tlgui {#Version}
AppPublisher=The tlgui authors
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
CloseApplications=yes
RestartApplications=no
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

[InstallDelete]
; A newer version brings other libraries; what is left of the older one would be loaded beside them.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\tlgui"; Filename: "{app}\tlgui-window.exe"
Name: "{group}\{cm:UninstallProgram,tlgui}"; Filename: "{uninstallexe}"
Name: "{autodesktop}\tlgui"; Filename: "{app}\tlgui-window.exe"; Tasks: desktopicon

[Registry]
; Offered for model files, and nothing that opened them before is pushed aside.
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; ValueName: "tlgui.model"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\tlgui.model"; ValueType: string; ValueName: ""; ValueData: "tlgui model file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\tlgui.model\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\tlgui-window.exe,0"
Root: HKA; Subkey: "Software\Classes\tlgui.model\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\tlgui-window.exe"" ""%1"""

[Run]
Filename: "{app}\tlgui-window.exe"; Description: "{cm:LaunchProgram,tlgui}"; Flags: nowait postinstall skipifsilent
